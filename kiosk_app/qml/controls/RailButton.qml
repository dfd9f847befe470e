import QtQuick
import theme

// One comfort: icon over word. The one in use has tint and outline.
Target {
    id: button

    required property string glyph
    required property string text
    property bool inUse: false
    property bool checkable: true
    property real size: Theme.rail
    readonly property bool beside: Theme.largest && Theme.wide

    name: text
    Accessible.checkable: button.checkable
    Accessible.checked: button.inUse
    implicitHeight: column.height + 2 * Theme.s12
    radius: Theme.radiusField

    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.inUse !== button.pressed ? Theme.tintSea : "transparent"
        border.width: (button.inUse ? Theme.border : 0) + (button.pressed && Theme.highContrast ? Theme.border : 0)
        border.color: Theme.highContrast ? Theme.ring : Theme.sea
    }
    Grid {
        id: column
        anchors.centerIn: parent
        columns: button.beside ? 2 : 1
        spacing: button.beside ? Theme.s12 : Theme.s4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        Icon {
            glyph: button.glyph
            size: Theme.largest && !button.beside ? Theme.px(60) : Theme.px(46)
        }
        Label {
            width: Math.min(Math.ceil(implicitWidth), button.width - Theme.s8 - (button.beside ? Theme.px(58) : 0))
            text: button.text
            size: button.size
            weight: Font.Medium
            // Five comforts beside one another keep to one line: a second one would be the field's.
            wrapMode: button.beside ? Text.NoWrap : Text.Wrap
            fontSizeMode: button.beside ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.px(36)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
