pragma ComponentBehavior: Bound

import QtQuick
import theme

// What happens, or is to be done, in order: numbered rows in a white card.
Card {
    id: card

    required property list<string> steps

    Repeater {
        model: card.steps
        Item {
            id: row
            required property string modelData
            required property int index

            width: card.inner.width
            implicitHeight: Math.max(badge.height, words.height) + 2 * (Theme.wide ? Theme.s12 : Theme.s16)
            Accessible.role: Accessible.ListItem
            Accessible.name: badge.text + ". " + words.text

            Separator {
                visible: row.index > 0
            }
            NumberBadge {
                id: badge
                anchors.verticalCenter: parent.verticalCenter
                sea: true
                text: String(row.index + 1)
            }
            Label {
                id: words
                x: badge.width + Theme.s34
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                text: row.modelData
                weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
