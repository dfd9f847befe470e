import QtQuick

// A white card with a headline; what stands in it is stacked.
Rectangle {
    id: section

    required property string title
    property alias corner: corner.data
    default property alias content: stack.data

    implicitHeight: stack.y + stack.implicitHeight + Ink.pad
    color: Ink.surface
    radius: Ink.radius
    border.width: 1
    border.color: Ink.hair

    DockText {
        id: headline

        x: Ink.pad
        y: Ink.pad - 4
        height: 26
        text: section.title
        color: Ink.sea
        font.pixelSize: Ink.head
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Row {
        id: corner

        anchors.right: parent.right
        anchors.rightMargin: Ink.pad
        anchors.verticalCenter: headline.verticalCenter
        spacing: Ink.gap
    }

    Column {
        id: stack

        x: Ink.pad
        y: headline.y + headline.height + 4
        width: section.width - 2 * Ink.pad
        spacing: Ink.gap
    }
}
