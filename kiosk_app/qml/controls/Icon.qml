import QtQuick
import theme

// A Phosphor glyph by its name ("arrow-left-bold"). Always next to a word, so never announced.
Item {
    id: icon

    required property string glyph
    property real size: Theme.icon
    property color color: Theme.sea

    implicitWidth: icon.size
    implicitHeight: icon.size
    // Arrows and what flies away point the other way.
    transform: /-(left|right|out)-/.test(icon.glyph + "-") ? [] : Theme.upright(icon)

    Text {
        anchors.centerIn: parent
        text: Theme.glyphs[icon.glyph] ?? ""
        color: icon.color
        font.family: Theme.iconFamily
        font.pixelSize: icon.size
        lineHeightMode: Text.FixedHeight
        lineHeight: icon.size
        Accessible.ignored: true
    }
}
