import QtQuick
import theme

// White card. Its children stand in a column; a page may end between them.
Item {
    id: card

    default property alias content: column.data
    readonly property Item inner: column
    property alias spacing: column.spacing
    property real padding: Theme.s34
    property real verticalPadding: Theme.s16
    property color fill: Theme.surface

    implicitHeight: column.height + 2 * card.verticalPadding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: card.fill
        border.width: Theme.highContrast ? Theme.border : Theme.hairline
        border.color: Theme.hair
    }
    Column {
        id: column
        x: card.padding
        y: card.verticalPadding
        width: card.width - 2 * card.padding
    }
}
