import QtQuick
import theme
import controls

// One key. kind: "key", "tone", "function", "done", "day" or "chosen". Its words grow with the
// text as far as the key allows.
Target {
    id: key

    property string label
    property string icon
    // Where the label needs a font of its own.
    property string family
    property string kind: "key"
    property bool on: false
    property real size: Theme.field
    property real least: Theme.px(27)

    readonly property bool filled: kind === "done" || kind === "chosen"
    readonly property color foreground: filled || pressed !== on && Theme.highContrast ? Theme.seaInk : Theme.ink
    readonly property color ground: {
        if (filled) {
            return pressed ? Theme.seaPressed : Theme.sea;
        }
        if (pressed !== on) {
            return Theme.keyPressed;
        }
        return kind === "tone" ? Theme.tintSun : kind === "function" ? Theme.keyFunction : Theme.surface;
    }

    radius: Theme.radiusKey

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: key.radius
        color: key.ground
        border.width: key.filled && !Theme.highContrast ? 0 : Theme.highContrast ? Theme.border : Theme.s2
        border.color: key.kind === "tone" ? Theme.toneEdge : Theme.edge
    }
    Label {
        id: words
        visible: key.icon === ""
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        bottomPadding: Theme.tall ? Math.round(0.09 * key.size) : 0
        text: key.label
        font.family: key.family !== "" ? key.family : Theme.family(words.language)
        size: Math.min(key.size, Math.round(0.66 * key.height))
        weight: key.kind === "key" || key.kind === "tone" ? Font.Medium : Font.DemiBold
        color: key.foreground
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: key.least
        Accessible.ignored: true
    }
    Icon {
        visible: key.icon !== ""
        anchors.centerIn: parent
        glyph: key.icon
        size: Math.min(Theme.px(56), Math.max(Theme.icon, Theme.px(44)), 0.66 * key.height)
        color: key.foreground
    }
}
