import QtQuick
import theme
import controls

// The country before a phone number: its code, its name, and a touch to choose another one.
Target {
    id: chip

    property string code
    property string country
    property real most: 0
    readonly property real upper: Math.round(0.36 * height)
    readonly property real lower: Math.max(Theme.px(27), Math.round(0.24 * height))

    radius: Theme.radiusField
    width: Math.min(most, Math.ceil(Math.max(above.implicitWidth, below.implicitWidth)) + mark.width + 2 * Theme.s20 + Theme.s12)
    name: qsTr("Country of the number: %1").arg(country + " " + code)

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: chip.radius
        color: chip.pressed ? Theme.tintSea : Theme.surface
        border.width: chip.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: Theme.line
    }
    Label {
        id: above
        x: Theme.s20
        y: Math.round((chip.height - height - below.height) / 2)
        height: lineHeight
        text: chip.code
        size: chip.upper
        weight: Font.DemiBold
        color: Theme.sea
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        id: below
        x: Theme.s20
        y: above.y + above.height
        width: Math.min(implicitWidth, chip.most - mark.width - 2 * Theme.s20 - Theme.s12)
        height: lineHeight
        text: chip.country
        size: chip.lower
        color: Theme.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Icon {
        id: mark
        x: chip.width - width - Theme.s20
        y: Math.round(above.y + (above.height - height) / 2)
        glyph: "caret-down-bold"
        size: Theme.smallIcon
    }
}
