pragma ComponentBehavior: Bound
import QtQuick
import theme

// Rows of keys as the view-model gives them. Touching a key takes no focus from the field;
// arrow keys walk the keys, and Enter presses one.
FocusScope {
    id: keyboard

    readonly property bool turned: true
    transform: Theme.upright(keyboard)

    required property var vm
    // What may have been meant instead of what stands in the field.
    property var offers: []
    readonly property var rows: vm.rows
    readonly property bool stripped: vm.stripped
    // Wide, the strip stands beside the keys: above the actions, or where they have made room.
    readonly property bool beside: stripped && Theme.wide
    readonly property bool alone: width >= (Window.width || width)
    readonly property real column: alone ? Theme.px(440) : Window.width - width - Theme.s34 - Theme.margin
    // In large text the field's own word is as large: the strip stands there only with an offer.
    readonly property bool above: stripped && !beside && (!Theme.large || offers.length > 0 || vm.notice !== "")
    readonly property real stripHeight: above ? Math.max(Theme.target, Theme.px(Theme.low ? 0 : 76)) : 0
    readonly property real head: edge + (above ? stripHeight + gap : 0)
    readonly property real keysHeight: rows.length * keyHeight + (rows.length - 1) * gap
    readonly property real gap: Theme.px(13)
    readonly property real side: Theme.wide ? Theme.margin : Theme.s24
    readonly property real room: width - side - (Theme.wide ? Theme.s24 : side) - (beside && alone ? column + Theme.margin : 0)
    readonly property real edge: Theme.low ? Theme.s12 : Theme.px(22)
    readonly property real tall: vm.pad ? Theme.px(Theme.wide ? 100 : 124) : Theme.px(!Theme.wide ? 94 : Theme.largest ? 88 : 72)
    readonly property real keyHeight: Theme.low ? Math.max(Theme.target, Theme.px(vm.pad ? 84 : 64)) : tall
    readonly property var nothing: ({
            "act": "gap",
            "label": "",
            "name": "",
            "icon": "",
            "font": "",
            "width": 1,
            "height": 1,
            "on": false
        })
    // Where each key begins, counted in plain keys, and how many plain keys its row holds.
    readonly property var places: rows.map(row => {
        let at = 0;
        return row.map(key => {
            const start = at;
            at += key.width;
            return start;
        }).concat([at]);
    })
    property string lastAct

    signal offered(int index)

    function weight(row: int): real {
        const starts = places[row];
        return starts ? starts[starts.length - 1] : 1;
    }
    // A key that has turned the page may be gone: the focus goes to its like on the new page.
    function keepFocus(): void {
        if (!keyboard.activeFocus || keyboard.Window.activeFocusItem instanceof KeyButton) {
            return;
        }
        for (let row = 0; row < lines.count; row++) {
            const line = lines.itemAt(row) as KeyRow;
            if (line && line.take(keyboard.lastAct)) {
                return;
            }
        }
    }

    // The key of another row that stands nearest below or above.
    function climb(by: int): void {
        const key = keyboard.Window.activeFocusItem as KeyButton;
        const line = key?.parent as KeyRow;
        if (!line) {
            if (by < 0) {
                keyboard.vm.leave();
            } else {
                (lines.itemAt(0) as KeyRow)?.near(key.mapToItem(keyboard, key.width / 2, 0).x)?.forceActiveFocus();
            }
            return;
        }
        const next = lines.itemAt(line.index + by) as KeyRow;
        if (next) {
            next.near(key.x + key.width / 2)?.forceActiveFocus();
        } else if (by < 0 && strip.first()) {
            strip.first().forceActiveFocus();
        } else if (by < 0) {
            keyboard.vm.leave();
        } else {
            keyboard.lastKey()?.nextItemInFocusChain(true)?.forceActiveFocus();
        }
    }
    function lastKey(): KeyButton {
        return (lines.itemAt(lines.count - 1) as KeyRow)?.near(keyboard.width) ?? null;
    }

    implicitHeight: head + edge + keysHeight
    readonly property bool roomy: Theme.large && !Theme.wide && !Theme.low
    Component.onCompleted: vm.setRoomy(roomy)
    onRoomyChanged: vm.setRoomy(roomy)
    onRowsChanged: Qt.callLater(keyboard.keepFocus)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down) {
            Theme.keys = true;
            keyboard.climb(event.key === Qt.Key_Up ? -1 : 1);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            keyboard.vm.erase();
            event.accepted = true;
        } else if (event.text !== "" && event.text > " " && event.key !== Qt.Key_Delete) {
            keyboard.vm.type(event.text);
            event.accepted = true;
        }
    }

    Connections {
        target: keyboard.vm
        function onEntered(): void {
            const first = strip.first() ?? (lines.itemAt(0) as KeyRow)?.near(0);
            first?.forceActiveFocus();
        }
    }
    Rectangle {
        width: keyboard.width + (Theme.wide ? 2 * Theme.sideColumn : 0)
        height: keyboard.height
        color: Theme.keyboardGround
        Rectangle {
            width: parent.width
            height: Theme.highContrast ? Theme.border : Theme.hairline
            color: Theme.hair
        }
        MouseArea {
            // Between the keys nothing is pressed, nor whatever lies below.
            anchors.fill: parent
        }
    }
    Strip {
        id: strip
        visible: keyboard.beside || keyboard.above
        stacked: keyboard.beside
        x: !stacked ? keyboard.side : keyboard.alone ? keyboard.width - width - Theme.margin : keyboard.width + Theme.s34
        y: keyboard.edge
        width: stacked ? keyboard.column : keyboard.room
        height: !stacked ? keyboard.stripHeight : keyboard.alone ? keyboard.keysHeight : keyboard.implicitHeight - 2 * Theme.action - Theme.apart - Theme.s28 - keyboard.gap - keyboard.edge
        most: keyboard.alone ? 4 : 0
        vm: keyboard.vm
        offers: keyboard.stripped ? keyboard.offers : []
        onOffered: index => {
            // The offer goes, and the focus must not go with it.
            if (keyboard.activeFocus) {
                keyboard.vm.leave();
            }
            keyboard.offered(index);
        }
    }
    component KeyRow: Item {
        id: line
        required property int index
        readonly property real unit: (keyboard.room + keyboard.gap) / keyboard.weight(index)

        function take(act: string): bool {
            for (let at = 0; at < keys.count; at++) {
                const key = keys.itemAt(at) as KeyButton;
                if (key && key.visible && keyboard.rows[line.index][at]?.act === act) {
                    key.forceActiveFocus();
                    return true;
                }
            }
            return false;
        }

        function near(middle: real): KeyButton {
            let best = null;
            for (let at = 0; at < keys.count; at++) {
                const key = keys.itemAt(at) as KeyButton;
                if (key?.visible && (!best || Math.abs(key.x + key.width / 2 - middle) < Math.abs(best.x + best.width / 2 - middle))) {
                    best = key;
                }
            }
            return best;
        }

        x: keyboard.side
        y: keyboard.head + index * (keyboard.keyHeight + keyboard.gap)
        width: keyboard.room
        height: keyboard.keyHeight

        Repeater {
            id: keys
            model: keyboard.rows[line.index]?.length ?? 0
            KeyButton {
                required property int index
                readonly property var face: keyboard.rows[line.index]?.[index] ?? keyboard.nothing

                visible: face.act !== "gap"
                x: (keyboard.places[line.index]?.[index] ?? 0) * line.unit
                width: face.width * line.unit - keyboard.gap
                height: face.height * (keyboard.keyHeight + keyboard.gap) - keyboard.gap
                kind: face.act === "done" ? "done" : face.act === "tone" || face.act === "vowel" || face.act === "mark" ? "tone" : face.act === "type" || face.act === "space" ? "key" : "function"
                label: face.label
                name: face.name
                icon: face.icon
                family: face.font
                on: face.on
                // Tone names are short of room: all as large as the longest allows.
                size: face.act === "tone" ? Math.min(Theme.caption, 0.29 * width) : face.label.length > 1 && face.font === "" ? Theme.caption : keyboard.vm.pad ? Theme.px(64) : Theme.field
                onChosen: {
                    keyboard.lastAct = face.act;
                    keyboard.vm.press(line.index, index);
                }
            }
        }
    }
    Repeater {
        id: lines
        model: keyboard.rows.length
        KeyRow {}
    }
}
