import QtQuick
import theme

// Fills the part of the screen that not everybody reaches: nothing in it is to be touched.
Rectangle {
    id: panel

    property string time
    property string title
    property string sub
    property string part

    color: Theme.deep

    Column {
        visible: !Theme.frugal
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: door.x - 2 * Theme.margin
        spacing: Theme.s16
        Label {
            width: parent.width
            text: qsTr("All buttons are lower now")
            size: Theme.title
            weight: Font.Bold
            leading: Theme.titleLeading
            color: Theme.deepInk
        }
        Label {
            width: parent.width
            visible: panel.height > Theme.px(420)
            text: qsTr("There is nothing to press up here. Press “Lower” again to go back.")
            color: Theme.deepInk
        }
    }
    Item {
        id: brand
        visible: Theme.frugal && !Theme.wide
        x: Theme.margin
        y: Theme.s24
        width: panel.width - 2 * Theme.margin
        height: mark.height
        Mark {
            id: mark
            deep: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.s20
            text: "Một Cửa"
            size: Theme.brand
            weight: Font.DemiBold
            color: Theme.deepInk
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: panel.time
            size: Theme.caption
            color: Theme.deepInk
        }
    }
    Column {
        visible: Theme.frugal
        x: Theme.margin
        y: parent.height - height - Theme.s24
        width: panel.width - 2 * Theme.margin
        spacing: Theme.s8
        Label {
            width: parent.width
            visible: text !== ""
            text: panel.part
            size: Theme.caption
            weight: Font.DemiBold
            color: Theme.deepInk
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: panel.title
            size: Theme.title
            weight: Font.Bold
            leading: Theme.titleLeading
            color: Theme.deepInk
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: text !== "" && !Theme.wide
            text: panel.sub
            color: Theme.deepInk
        }
    }
    Door {
        id: door
        visible: !Theme.frugal
        width: Math.min(Theme.px(450), (parent.height - Theme.s20) * 450 / 665)
        height: implicitHeight
        x: parent.width - width - Theme.margin
        y: parent.height - height
    }
}
