import QtQuick
import theme

// kind: "primary", "secondary", or "sun" for the one big "go on" of the time warning.
Target {
    id: button

    property string text
    property string sub
    property string icon
    property string trailingIcon
    property string kind: "secondary"
    property bool small: false
    property real size: small ? Theme.caption : Theme.body
    property int weight: Font.DemiBold
    property bool leftAligned: false
    property real least: small ? Theme.headerButton : Theme.action

    readonly property bool primary: kind === "primary"
    property real padding: small ? Theme.s24 : Theme.s34
    readonly property color foreground: primary ? Theme.seaInk : kind === "sun" ? Theme.sunInk : deep ? Theme.deepInk : Theme.sea
    readonly property real iconRoom: icon !== "" ? mark.width + row.spacing : 0
    readonly property real trailingRoom: trailingIcon !== "" ? trailing.width + row.spacing : 0

    name: sub === "" ? text : text + ". " + sub
    implicitWidth: Math.max(Theme.target, Math.ceil(Math.max(words.implicitWidth, subWords.text === "" ? 0 : subWords.implicitWidth)) + iconRoom + trailingRoom + 2 * padding)
    implicitHeight: Math.max(least, texts.height + 2 * Theme.s12)

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: button.radius
        color: {
            if (button.primary) {
                return button.pressed ? Theme.seaPressed : Theme.sea;
            }
            if (button.kind === "sun") {
                return button.pressed ? Theme.sunPressed : Theme.sun;
            }
            if (button.deep) {
                return Theme.deep;
            }
            return button.pressed ? Theme.tintSea : Theme.surface;
        }
        border.width: button.primary || button.kind === "sun" ? 0 : button.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: Theme.highContrast ? Theme.line : button.deep ? Theme.deepInk : Theme.sea
    }
    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: button.leftAligned ? button.padding : Math.round((parent.width - width) / 2)
        spacing: button.small ? Theme.s16 : Theme.s20

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== ""
            glyph: button.icon
            size: button.small ? Theme.smallIcon : Theme.icon
            color: button.foreground
        }
        Column {
            id: texts
            anchors.verticalCenter: parent.verticalCenter
            bottomPadding: Theme.tall ? Math.round(0.09 * button.size) : 0
            Label {
                id: words
                width: Math.min(Math.ceil(implicitWidth), button.width - 2 * button.padding - button.iconRoom - button.trailingRoom)
                text: button.text
                size: button.size
                weight: button.weight
                color: button.foreground
                horizontalAlignment: button.leftAligned || button.icon !== "" ? Theme.side : Text.AlignHCenter
                Accessible.ignored: true
            }
            Label {
                id: subWords
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), button.width - 2 * button.padding - button.iconRoom - button.trailingRoom)
                text: button.sub
                size: Theme.caption
                color: button.foreground
                Accessible.ignored: true
            }
        }
        Icon {
            id: trailing
            anchors.verticalCenter: parent.verticalCenter
            visible: button.trailingIcon !== ""
            glyph: button.trailingIcon
            color: button.foreground
        }
    }
}
