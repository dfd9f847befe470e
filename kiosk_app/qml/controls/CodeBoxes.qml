pragma ComponentBehavior: Bound

import QtQuick
import theme

// Twelve boxes in three groups of four, for the letters of a slip. A touched box is typed anew;
// the keys of the keyboard below type wherever the focus is, so that they can be walked.
FocusScope {
    id: field

    readonly property bool turned: true
    transform: Theme.upright(field)

    // CodeKeysVm
    required property var vm
    property bool typing: true
    property bool wrong: false
    property string label
    // What is the matter with what was typed; "told" where it is said right under the boxes.
    property string problem
    property bool told: false
    // A field as speech knows it. Whoever has the code may ask for the paper.
    readonly property string typed: vm.boxes.join("")
    readonly property string remark: problem
    readonly property bool personal: true
    readonly property int count: vm.boxes.length
    readonly property int group: 4
    // At the largest text each group has a line of its own.
    readonly property bool stacked: Theme.largest && !Theme.wide && !Theme.low
    readonly property real gap: Theme.px(13)
    readonly property real groupGap: Theme.s34
    readonly property int across: stacked ? group : count
    readonly property real box: Math.min(Theme.px(stacked ? 150 : 96), Math.floor((width - (across - across / group) * gap - (across / group - 1) * groupGap) / across))
    readonly property real tall: Math.max(Theme.target, Math.min(Theme.px(stacked ? 110 : 120), Math.round(1.55 * box)))

    signal accepted

    function press(): void {
        field.forceActiveFocus();
    }

    width: parent ? parent.width : 0
    implicitHeight: boxes.height + (words.visible ? Theme.s16 + words.height : 0)
    enabled: field.typing
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: field.label
    Accessible.description: field.problem === "" ? field.vm.spoken : field.problem + " " + field.vm.spoken
    Accessible.focusable: true
    Accessible.focused: field.activeFocus

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Down) {
            Theme.keys = true;
            field.vm.enter();
        } else if (event.key === Qt.Key_Left && field.vm.cursor > 0) {
            field.vm.go(field.vm.cursor - 1);
        } else if (event.key === Qt.Key_Right && field.vm.boxes[field.vm.cursor]) {
            field.vm.go(field.vm.cursor + 1);
        } else if (event.key === Qt.Key_Backspace) {
            field.vm.erase();
        } else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(event.key)) {
            field.accepted();
        } else if (event.text > " " && event.key !== Qt.Key_Delete && !(event.modifiers & Qt.ControlModifier)) {
            field.vm.type(event.text);
        } else {
            event.accepted = false;
        }
    }
    Connections {
        target: field.vm
        function onLeft(): void {
            field.forceActiveFocus();
        }
    }

    Label {
        id: words
        visible: field.told && text !== ""
        y: boxes.height + Theme.s16
        width: field.width
        text: field.problem
        size: Theme.caption
        weight: Font.DemiBold
        color: field.wrong ? Theme.err : Theme.ink
        Accessible.role: Accessible.AlertMessage
    }
    Item {
        id: boxes
        width: field.width
        height: field.stacked ? 3 * field.tall + 2 * field.gap : field.tall

        Repeater {
            model: field.count
            Rectangle {
                id: cell
                required property int index
                readonly property int groupIndex: Math.floor(index / field.group)
                readonly property int place: index % field.group
                readonly property string letter: field.vm.boxes[index]
                readonly property bool current: field.typing && index === Math.min(field.vm.cursor, field.count - 1)

                x: field.stacked ? place * (field.box + field.gap) : index * (field.box + field.gap) + groupIndex * (field.groupGap - field.gap)
                y: field.stacked ? groupIndex * (field.tall + field.gap) : 0
                width: field.box
                height: field.tall
                radius: Theme.radiusKey
                color: finger.pressed ? Theme.tintSea : Theme.surface
                border.width: (field.wrong || current ? Theme.strong : Theme.border) + (finger.pressed && Theme.highContrast ? Theme.border : 0)
                border.color: field.wrong ? Theme.err : current ? Theme.sea : Theme.line

                Rectangle {
                    z: -1
                    visible: cell.current
                    anchors.fill: parent
                    anchors.margins: -Theme.strong
                    radius: cell.radius + Theme.strong
                    color: Theme.ring
                }
                Label {
                    anchors.centerIn: parent
                    text: cell.letter
                    size: Math.min(Theme.code, Math.round(0.82 * field.box))
                    weight: Font.Bold
                    color: Theme.sea
                    Accessible.ignored: true
                }
                MouseArea {
                    id: finger
                    anchors.fill: parent
                    onClicked: {
                        Theme.keys = false;
                        field.forceActiveFocus();
                        field.vm.go(cell.index);
                    }
                }
            }
        }
    }
}
