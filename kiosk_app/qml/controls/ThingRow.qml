import QtQuick
import theme

// One thing to take: its number, what it is, where it lies.
Item {
    id: row

    property string number
    property string what
    property string where
    property bool first: false

    width: parent ? parent.width : 0
    implicitHeight: Math.max(badge.height, texts.height) + 2 * Theme.s20
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ". " + what + ". " + where

    Separator {
        visible: !row.first
    }
    NumberBadge {
        id: badge
        anchors.verticalCenter: parent.verticalCenter
        text: row.number
    }
    Column {
        id: texts
        x: badge.width + Theme.s34
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x
        Label {
            width: parent.width
            text: row.what
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.where
            size: Theme.caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
