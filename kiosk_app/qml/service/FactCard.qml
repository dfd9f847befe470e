pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Labels and what belongs to them, side by side; one above the other where the text is large.
Card {
    id: card

    // {label, value}
    required property var rows
    readonly property var nothing: ({
            "label": "",
            "value": ""
        })

    width: parent ? parent.width : 0

    Repeater {
        model: card.rows.length
        Item {
            id: fact
            required property int index
            readonly property var row: card.rows[index] ?? card.nothing
            readonly property real half: Theme.large ? width : Math.floor(0.44 * width)

            width: card.inner.width
            implicitHeight: (Theme.large ? label.height + (value.visible ? value.height : 0) : Math.max(label.height, value.height)) + 2 * Theme.s8
            Accessible.role: Accessible.ListItem
            Accessible.name: fact.row.label + ": " + fact.row.value

            Separator {
                visible: fact.index > 0
            }
            Label {
                id: label
                y: Theme.s8
                width: fact.half - (Theme.large ? 0 : Theme.s16)
                text: fact.row.label
                size: Theme.caption
                color: Theme.ink2
                Accessible.ignored: true
            }
            Label {
                id: value
                x: Theme.large ? 0 : fact.half
                y: Theme.s8 + (Theme.large ? label.height : 0)
                width: fact.width - x
                visible: text !== ""
                text: fact.row.value
                size: Theme.caption
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
