import QtQuick
import theme
import controls

// One row of a list to pick from. A caret says that more is asked after it, a glass that it opens
// the search.
Target {
    id: target

    readonly property var nothing: ({
            "code": "",
            "label": "",
            "chosen": false,
            "leads": false
        })
    property var row: nothing
    readonly property bool searches: row.searches ?? false

    personal: row.chosen
    name: row.label
    implicitHeight: Math.max(Theme.action, words.height + 2 * Theme.s16)
    Accessible.role: row.leads || searches ? Accessible.Button : Accessible.RadioButton
    Accessible.checkable: !row.leads && !searches
    Accessible.checked: row.chosen

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: target.radius
        color: (target.row.chosen || target.searches) !== target.pressed ? Theme.tintSea : Theme.surface
        border.width: (target.row.chosen ? Theme.strong : Theme.border) + (target.pressed && Theme.highContrast ? Theme.border : 0)
        border.color: target.row.chosen ? Theme.sea : Theme.edge
    }
    Icon {
        id: glass
        visible: target.searches
        x: Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        glyph: "magnifying-glass-bold"
    }
    Label {
        id: words
        x: target.searches ? glass.x + glass.width + Theme.s16 : Theme.s28
        anchors.verticalCenter: parent.verticalCenter
        width: (mark.visible ? mark.x : parent.width) - x - Theme.s16
        bottomPadding: Theme.tall ? Math.round(0.09 * size) : 0
        text: target.row.label
        weight: Font.DemiBold
        Accessible.ignored: true
    }
    Icon {
        id: mark
        visible: target.row.leads || target.row.chosen
        x: parent.width - width - Theme.s24
        anchors.verticalCenter: parent.verticalCenter
        glyph: target.row.leads ? "caret-right-bold" : "check-bold"
    }
}
