pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls
import keyboard
import fields

// The questions of one step. A date, a country or a unit takes the whole screen while it is asked
// for.
ScreenFrame {
    id: screen

    // FillVm
    required property var vm
    readonly property var editor: vm.editor
    readonly property bool dating: editor.dating
    readonly property bool picking: editor.picking
    readonly property bool paging: dating || picking
    readonly property var current: editor.field
    readonly property var questions: vm.fields
    // Fields stand side by side where it is wide, unless one of them needs the whole width.
    readonly property int across: Theme.wide && !Theme.largest && questions.length > 1 && !questions.some(field => field.input === "rows" || field.options.length > 3) ? 2 : 1
    // Low and wide, a calendar leaves room for one line only.
    readonly property bool squeezed: Theme.low && Theme.wide
    readonly property bool scarce: Theme.wide || Theme.low || Theme.large

    function show(name: string): void {
        for (let at = 0; at < lines.count; at++) {
            const field = (lines.itemAt(at) as Line)?.find(name);
            if (field) {
                screen.kept = field.heart;
                return;
            }
        }
    }
    function followEditor(): void {
        if (screen.dating) {
            screen.kept = boxes;
            boxes.forceActiveFocus();
        } else if (screen.picking) {
            const list = picks.item as PickList;
            screen.kept = screen.editor.typing ? list.heart : null;
            if (!screen.editor.typing) {
                Qt.callLater(() => (picks.item as PickList)?.begin());
            }
        } else if (screen.current) {
            screen.show(screen.current.name);
        }
    }

    title: picking && current ? (typing && (Theme.wide || Theme.low || Theme.largest) ? "" : current.label) : !dating || !current ? vm.title : !squeezed ? current.label : Theme.frugal ? editor.date.told || current.label : ""
    sub: picking ? (typing || Theme.low || Theme.wide && Theme.largest ? "" : editor.picker?.task ?? "") : !dating || squeezed && Theme.frugal ? "" : (squeezed ? editor.field.label + ": " : "") + (scarce ? editor.date.problem || editor.date.said || editor.date.task : editor.date.task)
    personalHead: dating
    acrossTop: true
    typing: editor.typing || dating
    closable: !dating
    keyboard: Component {
        EditorPad {
            vm: screen.editor
        }
    }
    back: Way {
        text: qsTr("Back")
        onChosen: screen.vm.back()
    }
    primary: Way {
        text: screen.vm.inRow && !screen.paging ? qsTr("Add to the list") : qsTr("Continue")
        onChosen: screen.vm.goOn()
    }

    Component.onCompleted: followEditor()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape && screen.editor.typing) {
            screen.editor.keyboard.leave();
            screen.editor.finish();
            event.accepted = true;
        } else if (screen.dating) {
            event.accepted = (boxes.item as DateBoxes).hardKey(event.key, event.text);
        }
    }

    Connections {
        target: screen.editor
        function onChanged(): void {
            screen.followEditor();
        }
    }
    Connections {
        target: screen.editor.keyboard
        function onDone(): void {
            screen.editor.keyboard.leave();
            screen.editor.finish();
        }
    }
    Connections {
        target: screen.vm
        function onMissed(name: string): void {
            screen.show(name);
        }
    }

    Message {
        visible: screen.vm.errorCount > 1 && !screen.paging && !(screen.typing && screen.scarce)
        tone: "failure"
        title: screen.vm.errorTitle
        text: screen.vm.errorText
    }
    Loader {
        id: boxes
        active: screen.dating
        visible: active
        width: parent.width
        sourceComponent: DateBoxes {
            vm: screen.editor.date
            silent: screen.scarce
        }
    }

    Loader {
        id: picks
        active: screen.picking
        visible: active
        width: parent.width
        sourceComponent: PickList {
            vm: screen.editor.picker
            keyboard: screen.editor.keyboard
        }
    }

    component Line: Item {
        id: line
        required property int index

        function find(name: string): AnswerField {
            for (let at = 0; at < pair.count; at++) {
                const field = pair.itemAt(at) as AnswerField;
                if (field && field.vm.name === name) {
                    return field;
                }
            }
            return null;
        }

        visible: !screen.paging
        width: parent ? parent.width : 0
        height: childrenRect.height + (index < lines.count - 1 ? Theme.s8 : 0)

        Repeater {
            id: pair
            model: screen.questions.slice(line.index * screen.across, (line.index + 1) * screen.across)
            AnswerField {
                required property var modelData
                required property int index
                vm: modelData
                keyboard: screen.editor.keyboard
                width: Math.floor((line.width - (screen.across - 1) * Theme.s48) / screen.across)
                x: index * (width + Theme.s48)
                titled: screen.questions.length === 1 && screen.title === modelData.label
                onOpened: screen.vm.open(modelData.name)
                onAccepted: screen.vm.next(modelData.name)
                onUnitAsked: screen.vm.findUnit(modelData.name)
                onCodeAsked: screen.vm.findCallingCode(modelData.name)
                onPicked: value => {
                    screen.vm.choose(modelData.name, value);
                    // The keyboard may go and the pages be cut anew: what was chosen stays in sight.
                    screen.show(modelData.name);
                }
                onRowOpened: index => screen.vm.openRow(modelData.name, index)
                onRowRemoved: index => screen.vm.removeRow(modelData.name, index)
            }
        }
    }
    Repeater {
        id: lines
        model: Math.ceil(screen.questions.length / screen.across)
        Line {}
    }
}
