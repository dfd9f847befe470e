import QtQuick
import theme

// One comfort: icon over word. The one in use has tint and outline.
Target {
    id: button

    required property string glyph
    required property string text
    property bool inUse: false
    property bool checkable: true
    readonly property bool beside: Theme.largest && Theme.wide

    name: text
    Accessible.checkable: button.checkable
    Accessible.checked: button.inUse
    implicitHeight: column.height + 2 * Theme.s12
    radius: Theme.radiusField

    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.inUse || button.pressed ? Theme.tintSea : "transparent"
        border.width: button.inUse || button.pressed && Theme.highContrast ? Theme.border : 0
        border.color: Theme.highContrast ? Theme.ring : Theme.sea
    }
    Grid {
        id: column
        anchors.centerIn: parent
        columns: button.beside ? 2 : 1
        spacing: button.beside ? Theme.s16 : Theme.s4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        Icon {
            glyph: button.glyph
            size: Theme.largest ? Theme.px(60) : Theme.px(46)
        }
        Label {
            width: Math.min(Math.ceil(implicitWidth), button.width - Theme.s8 - (button.beside ? Theme.px(76) : 0))
            text: button.text
            size: Theme.rail
            weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
