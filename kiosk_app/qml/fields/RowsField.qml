pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// A repeated group: the rows so far, each with "edit" and "remove", and one way to add another.
Question {
    id: field

    readonly property var rows: vm.rows

    signal rowOpened(int index)
    signal rowRemoved(int index)

    Holder {
        width: field.width

        Repeater {
            model: field.rows.length
            Rectangle {
                id: row
                required property int index
                readonly property var words: field.rows[index] ?? ({
                        "title": "",
                        "sub": "",
                        "number": 0
                    })
                readonly property bool stacked: Theme.large && !Theme.wide
                width: field.width
                height: stacked ? texts.height + buttons.height + 2 * Theme.s24 + Theme.s16 : Math.max(texts.height, buttons.height) + 2 * Theme.s24
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.highContrast ? Theme.border : Theme.hairline
                border.color: Theme.highContrast ? Theme.line : Theme.hair

                Column {
                    id: texts
                    readonly property bool personal: true
                    x: Theme.s28
                    y: row.stacked ? Theme.s24 : Math.round((row.height - height) / 2)
                    width: row.width - 2 * Theme.s28 - (row.stacked ? 0 : buttons.width + Theme.s16)
                    Label {
                        width: parent.width
                        text: row.words.number + ". " + row.words.title
                        weight: Font.DemiBold
                        color: Theme.sea
                    }
                    Label {
                        width: parent.width
                        visible: text !== ""
                        text: row.words.sub
                        size: Theme.caption
                        color: Theme.ink2
                    }
                }
                Row {
                    id: buttons
                    x: row.stacked ? Theme.s28 : row.width - width - Theme.s28
                    y: row.stacked ? texts.y + texts.height + Theme.s16 : Math.round((row.height - height) / 2)
                    spacing: Theme.apart
                    Button {
                        small: true
                        icon: "pencil-simple-bold"
                        text: qsTr("Edit")
                        name: text + ": " + row.words.title
                        personal: true
                        openName: text + " " + row.words.number
                        onChosen: field.rowOpened(row.index)
                    }
                    Button {
                        small: true
                        icon: "trash-bold"
                        text: qsTr("Remove")
                        name: text + ": " + row.words.title
                        personal: true
                        openName: text + " " + row.words.number
                        onChosen: field.rowRemoved(row.index)
                    }
                }
            }
        }
        Button {
            visible: !field.vm.full
            width: field.width
            icon: "plus-bold"
            text: field.vm.people ? qsTr("Add a person") : qsTr("Add a line")
            onChosen: field.rowOpened(field.rows.length)
        }
    }
}
