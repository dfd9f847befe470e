import QtQuick
import theme

// A row of a list that is worked off. standing: "done", "now", "next", "failed".
Item {
    id: row

    property string text
    property string standing: "next"
    property bool first: false
    readonly property bool done: standing === "done"
    readonly property bool now: standing === "now"
    readonly property bool failed: standing === "failed"

    width: parent ? parent.width : 0
    implicitHeight: Math.max(disc.height, label.height) + 2 * (Theme.wide ? Theme.s20 : Theme.s28)
    Accessible.role: Accessible.ListItem
    Accessible.name: (done ? qsTr("Done: %1") : now ? qsTr("Now: %1") : failed ? qsTr("Failed: %1") : qsTr("Next: %1")).arg(text)

    Separator {
        visible: !row.first
    }
    Rectangle {
        id: disc
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.badge
        height: width
        radius: width / 2
        color: row.done ? Theme.sea : row.now ? Theme.sun : row.failed ? Theme.tintErr : Theme.surface
        border.width: row.done ? 0 : Theme.border
        border.color: row.now ? (Theme.highContrast ? Theme.sun : Theme.sea) : row.failed ? Theme.err : Theme.line
        Icon {
            anchors.centerIn: parent
            visible: row.standing !== "next"
            glyph: row.done ? "check-bold" : row.now ? "dots-three-bold" : "warning-circle-fill"
            size: Theme.px(40)
            color: row.done ? Theme.seaInk : row.now ? Theme.sunInk : Theme.err
        }
    }
    Label {
        id: label
        x: disc.width + Theme.s28
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x
        text: row.text
        weight: row.now ? Font.Bold : Font.Medium
        Accessible.ignored: true
    }
}
