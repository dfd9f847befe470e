import QtQuick
import theme

// tone: "info", "ok", "attention", "failure". Icon, heading and place carry it besides colour.
Rectangle {
    id: message

    property string tone: "info"
    // Of the person: not read aloud for all to hear.
    property bool personal: false
    property string title
    property string text
    property string icon: tone === "ok" ? "check-circle-fill" : tone === "attention" ? "warning-fill" : tone === "failure" ? "warning-circle-fill" : "info-fill"
    readonly property color tint: tone === "ok" ? Theme.tintOk : tone === "attention" ? Theme.tintSun : tone === "failure" ? Theme.tintErr : Theme.tintSea
    readonly property color accent: tone === "ok" ? Theme.ok : tone === "attention" ? Theme.warn : tone === "failure" ? Theme.err : Theme.sea

    width: parent ? parent.width : 0
    implicitHeight: column.height + 2 * Theme.s20
    radius: Theme.radius
    color: tint
    border.width: Theme.tintBorder
    border.color: tone === "attention" || tone === "failure" ? Theme.ring : Theme.line
    Accessible.role: tone === "failure" || tone === "attention" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: title === "" ? text : title + ". " + text

    Icon {
        id: mark
        x: Theme.s28
        y: Theme.s20 + Math.max(0, Math.round((first.lineHeight - height) / 2))
        glyph: message.icon
        size: Theme.px([46, 52, 56, 72][Theme.step])
        color: message.accent
        readonly property Label first: message.title === "" ? body : heading
    }
    Column {
        id: column
        x: mark.x + mark.width + Theme.s24
        y: Theme.s20
        width: parent.width - x - Theme.s28
        Label {
            id: heading
            width: parent.width
            visible: text !== ""
            text: message.title
            weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            id: body
            width: parent.width
            visible: text !== ""
            text: message.text
            size: Theme.caption
            Accessible.ignored: true
        }
    }
}
