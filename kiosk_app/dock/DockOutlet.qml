pragma ComponentBehavior: Bound

import QtQuick

// Where paper lies: the sheets by key, the top one shown; touching it looks closer.
Item {
    id: outlet

    required property string title
    required property string empty
    required property string look
    required property list<string> sheets
    property bool latestFirst: false
    property string deed: ""
    property bool deedReady: topmost
    readonly property string topmost: sheets.length === 0 ? "" : sheets[latestFirst ? 0 : sheets.length - 1]

    signal taken
    signal looked(string key)

    DockText {
        id: headline

        width: parent.width
        height: 20
        text: outlet.sheets.length > 1 ? outlet.title + " · " + outlet.sheets.length : outlet.title
        font.weight: Font.DemiBold
    }

    Rectangle {
        id: ground

        y: headline.height + 2
        width: parent.width
        height: outlet.height - y - (outlet.deed ? button.height + Ink.gap : 0)
        radius: Ink.radius
        color: outlet.topmost ? Ink.tint : Ink.off

        DockText {
            anchors.centerIn: parent
            visible: !outlet.topmost
            text: outlet.empty
            color: Ink.ink2
            font.pixelSize: Ink.small
        }

        // The edges of the sheets below the top one.
        Rectangle {
            visible: outlet.sheets.length > 1
            x: paper.x + (paper.width - paper.paintedWidth) / 2 + 4
            y: paper.y + (paper.height - paper.paintedHeight) / 2 + 4
            width: paper.paintedWidth
            height: paper.paintedHeight
            color: Ink.surface
            border.width: 1
            border.color: Ink.line
        }

        Rectangle {
            visible: outlet.topmost
            anchors.centerIn: paper
            width: paper.paintedWidth + 2
            height: paper.paintedHeight + 2
            color: Ink.surface
            border.width: 1
            border.color: area.activeFocus ? Ink.sun : Ink.line
        }

        Image {
            id: paper

            anchors.fill: parent
            anchors.margins: 8
            fillMode: Image.PreserveAspectFit
            cache: false
            source: outlet.topmost ? "image://sheets/" + outlet.topmost : ""
            sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        }

        MouseArea {
            id: area

            anchors.fill: paper
            visible: outlet.topmost
            activeFocusOnTab: visible
            cursorShape: Qt.PointingHandCursor
            Accessible.role: Accessible.Button
            Accessible.name: outlet.title + ": " + outlet.look
            Accessible.onPressAction: outlet.looked(outlet.topmost)
            Keys.onReturnPressed: outlet.looked(outlet.topmost)
            Keys.onSpacePressed: outlet.looked(outlet.topmost)
            onClicked: outlet.looked(outlet.topmost)
        }
    }

    DockButton {
        id: button

        anchors.bottom: parent.bottom
        width: parent.width
        visible: outlet.deed
        primary: enabled
        enabled: outlet.deedReady
        text: outlet.deed
        onClicked: outlet.taken()
    }
}
