import QtQuick
import theme

// One group of a list. The one that is shown has fill and a caret towards its rows.
Target {
    id: tab

    required property string glyph
    required property string text
    property bool shown: false
    // Icon before the word, where tabs stand in few columns.
    property bool beside: false

    readonly property color foreground: shown ? Theme.seaInk : Theme.sea

    name: text
    // What its words ask for at the least.
    readonly property real needed: grid.height + 2 * Theme.s16

    implicitHeight: Math.max(Theme.action, needed)
    radius: Theme.radius
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: tab.shown

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: tab.radius
        color: tab.shown ? (tab.pressed ? Theme.seaPressed : Theme.sea) : tab.pressed ? Theme.tintSea : Theme.surface
        border.width: tab.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: tab.shown ? Theme.sea : Theme.edge
    }
    Grid {
        id: grid
        anchors.centerIn: parent
        columns: tab.beside ? 2 : 1
        spacing: tab.beside ? Theme.s16 : Theme.s4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        Icon {
            id: mark
            glyph: tab.glyph + (tab.shown ? "-fill" : "-bold")
            color: tab.foreground
        }
        Label {
            readonly property real room: tab.width - 2 * Theme.s16 - (tab.beside ? mark.width + grid.spacing : 0)
            width: Math.max(1, Math.min(Math.ceil(implicitWidth), room))
            text: tab.text
            size: Theme.caption
            weight: Font.DemiBold
            color: tab.foreground
            horizontalAlignment: tab.beside ? Theme.side : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
