pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Rows to pick from; the first one opens a search by name, which stands above what it finds, or
// beside it where the keyboard leaves little height. A page may end between rows.
Item {
    id: list

    // PickerVm
    required property var vm
    // KeyboardVm
    required property var keyboard
    readonly property bool searching: vm.searching
    readonly property var rows: searching ? vm.rows : [
        {
            "code": "",
            "label": vm.searchText,
            "chosen": false,
            "leads": false,
            "searches": true
        }
    ].concat(vm.rows)
    readonly property bool beside: searching && Theme.wide
    readonly property int across: searching || !Theme.wide ? (Theme.largest ? 1 : 2) : Theme.largest ? 2 : Theme.large ? 3 : 4
    // What must be in sight while a name is typed.
    readonly property Item heart: slot

    // The focus goes to the first row.
    function begin(): void {
        if (!list.searching) {
            (lines.itemAt(0) as PickLine)?.take();
        }
    }

    width: parent ? parent.width : 0
    implicitHeight: Math.max(searching ? slot.height : 0, found.y + found.height)

    // Letters of a hardware keyboard begin the search.
    Keys.onPressed: event => {
        if (!list.searching && event.text.length === 1 && event.text > " " && event.key !== Qt.Key_Delete) {
            list.vm.searchFor(event.text);
            event.accepted = true;
        }
    }

    Loader {
        id: slot
        active: list.searching
        visible: active
        width: list.beside ? Math.round((Theme.largest ? 0.44 : 0.36) * list.width) : list.width
        sourceComponent: TypedField {
            vm: list.vm.search
            keyboard: list.keyboard
            onAccepted: list.vm.endSearch()
        }
    }
    Column {
        id: found
        x: list.beside ? slot.width + Theme.s24 : 0
        y: list.searching && !list.beside ? slot.height + Theme.apart : 0
        width: list.width - x
        spacing: Theme.apart

        Label {
            width: found.width
            visible: text !== ""
            text: list.vm.nothing
            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            id: lines
            model: Math.ceil(list.rows.length / list.across)
            PickLine {}
        }
    }

    component PickLine: Item {
        id: line
        required property int index
        readonly property real tall: Math.max(...children.map(child => (child as PickRow)?.implicitHeight ?? 0))

        function take(): void {
            tiles.itemAt(0)?.forceActiveFocus();
        }

        width: found.width
        // No page ends beside the field: at the largest text there is room for one line only.
        height: index === 0 && list.beside && Theme.largest ? Math.max(tall, slot.height) : tall

        Repeater {
            id: tiles
            model: Math.min(list.across, list.rows.length - line.index * list.across)
            PickRow {
                required property int index
                row: list.rows[(line?.index ?? 0) * list.across + index] ?? nothing
                width: Math.floor(((line?.width ?? 0) - (list.across - 1) * Theme.apart) / list.across)
                height: line?.tall ?? 0
                x: index * (width + Theme.apart)
                onChosen: row.searches ? list.vm.beginSearch() : list.vm.pick(row.code)
            }
        }
    }
}
