pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls
import keyboard
import fields

// What was read, row by row. Correcting one field takes the whole screen.
ScreenFrame {
    id: screen

    // CheckReadVm
    required property var vm
    readonly property var editor: vm.editor
    readonly property bool editing: vm.editing && vm.field !== null
    readonly property bool dating: editor.dating
    readonly property var rows: vm.rows
    readonly property int across: Theme.wide && !Theme.largest ? 2 : 1
    // Low and wide, a calendar leaves room for one line only.
    readonly property bool squeezed: Theme.low && Theme.wide
    readonly property bool scarce: Theme.wide || Theme.low || Theme.large

    title: !editing ? qsTr("Check what was read") : !dating || !squeezed ? vm.field.label : Theme.frugal ? editor.date.told || vm.field.label : ""
    sub: !dating || squeezed && Theme.frugal ? "" : (squeezed ? editor.field.label + ": " : "") + (scarce ? editor.date.problem || editor.date.said || editor.date.task : editor.date.task)
    personalHead: editing && dating
    acrossTop: true
    typing: editor.typing || dating
    closable: !dating
    kept: editing ? edited : null
    keyboard: Component {
        EditorPad {
            vm: screen.editor
        }
    }
    back: Way {
        text: screen.editing ? qsTr("Back") : screen.vm.again
        onChosen: screen.vm.back()
    }
    primary: Way {
        text: screen.editing ? qsTr("Save") : qsTr("Correct, continue")
        icon: screen.editing ? "" : "check-bold"
        onChosen: screen.vm.goOn()
    }
    aside: Message {
        visible: !screen.editing && !screen.scarce
        icon: "identification-card-fill"
        text: screen.vm.source
    }

    Keys.onPressed: event => {
        if (screen.dating) {
            event.accepted = ((edited.item as Loader)?.item as DateBoxes)?.hardKey(event.key, event.text) ?? false;
        }
    }

    Connections {
        target: screen.editor.keyboard
        function onDone(): void {
            screen.editor.keyboard.leave();
            screen.vm.goOn();
        }
    }

    Loader {
        id: edited
        active: screen.editing
        visible: active
        width: parent.width
        sourceComponent: screen.dating ? boxes : answer
    }
    Component {
        id: boxes
        DateBoxes {
            vm: screen.editor.date
            silent: screen.scarce
            focus: true
        }
    }
    Component {
        id: answer
        AnswerField {
            vm: screen.vm.field
            keyboard: screen.editor.keyboard
            titled: true
            onAccepted: screen.vm.goOn()
            onPicked: value => screen.vm.field.put(value)
        }
    }

    component ReadRow: Item {
        id: row

        required property int index
        readonly property var read: screen.rows[index] ?? ({
                "field": "",
                "label": "",
                "value": "",
                "doubts": [],
                "editable": false
            })
        readonly property bool stacked: Theme.largest && !Theme.wide && edit.visible

        implicitHeight: stacked ? texts.height + edit.height + Theme.s16 + 2 * Theme.s16 : Math.max(texts.height, edit.visible ? edit.height : 0) + 2 * Theme.s16

        Column {
            id: texts
            y: row.stacked ? Theme.s16 : Math.round((row.height - height) / 2)
            width: row.width - (row.stacked || !edit.visible ? 0 : edit.width + Theme.s20)
            spacing: Theme.s4
            Label {
                width: parent.width
                text: row.read.label
                size: Theme.caption
                color: Theme.ink2
            }
            Label {
                width: parent.width
                text: row.read.value
                personal: true
                weight: Font.DemiBold
                color: Theme.sea
            }
            Repeater {
                model: row.read.doubts
                Tag {
                    required property string modelData
                    text: modelData
                    icon: "warning-fill"
                }
            }
        }
        Button {
            id: edit
            visible: row.read.editable
            x: row.stacked ? 0 : row.width - width
            y: row.stacked ? texts.y + texts.height + Theme.s16 : Math.round((row.height - height) / 2)
            small: true
            radius: Theme.radiusField
            icon: "pencil-simple-bold"
            text: qsTr("Edit")
            name: text + ": " + row.read.label
            onChosen: screen.vm.edit(row.read.field)
        }
    }
    Card {
        width: parent.width
        visible: !screen.editing
        Repeater {
            model: Math.ceil(screen.rows.length / screen.across)
            Item {
                id: line
                required property int index
                width: parent.width
                height: Math.max(first.implicitHeight, second.visible ? second.implicitHeight : 0)

                Separator {
                    visible: line.index > 0
                }
                ReadRow {
                    id: first
                    index: line.index * screen.across
                    width: Math.floor((line.width - (screen.across - 1) * 2 * Theme.s34) / screen.across)
                    height: line.height
                }
                ReadRow {
                    id: second
                    visible: screen.across === 2 && index < screen.rows.length
                    index: first.index + 1
                    x: line.width - width
                    width: first.width
                    height: line.height
                }
            }
        }
    }
    // Where room is scarce the rows come first.
    Message {
        visible: !screen.editing && screen.scarce
        icon: "identification-card-fill"
        text: screen.vm.source
    }
}
