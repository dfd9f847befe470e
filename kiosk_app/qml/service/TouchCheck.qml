pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// A grid over the whole window. A field that a finger reached is filled and ticked, and the
// places that were touched are marked.
FocusScope {
    id: check

    readonly property bool turned: true
    transform: Theme.upright(check)

    // ServiceModeVm
    required property var vm
    readonly property var marks: vm.marks
    readonly property int columns: Theme.wide ? 10 : 6
    readonly property int rows: Theme.wide ? 6 : 10
    readonly property real windowWidth: Window.width
    readonly property real windowHeight: Window.height
    // Where this item stands in the window: lowered, not everything above it is in reach.
    readonly property real below: check.windowHeight - check.height
    readonly property var reached: {
        const found = {};
        for (const mark of check.marks) {
            found[check.fieldAt(mark[0] * check.windowWidth, mark[1] * check.windowHeight - check.below)] = true;
        }
        return found;
    }
    property int last: -1
    // The words stand in the half in which no finger is.
    property bool wordsAbove: false

    function fieldAt(x: real, y: real): int {
        const column = Math.max(0, Math.min(check.columns - 1, Math.floor(x / check.width * check.columns)));
        const row = Math.max(0, Math.min(check.rows - 1, Math.floor(y / check.height * check.rows)));
        return row * check.columns + column;
    }
    function touched(x: real, y: real): void {
        check.wordsAbove = y > check.height / 2;
        check.vm.mark(x / check.windowWidth, (y + check.below) / check.windowHeight);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    Repeater {
        model: check.columns * check.rows
        Rectangle {
            id: field
            required property int index
            readonly property bool done: check.reached[index] === true
            x: Math.round(index % check.columns * check.width / check.columns)
            y: Math.round(Math.floor(index / check.columns) * check.height / check.rows)
            width: Math.ceil(check.width / check.columns)
            height: Math.ceil(check.height / check.rows)
            color: field.done ? Theme.tintSea : Theme.surface
            border.width: Theme.s2
            border.color: Theme.edge
            Icon {
                visible: field.done
                anchors.centerIn: parent
                glyph: "check-bold"
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => {
            Theme.keys = false;
            check.last = check.fieldAt(mouse.x, mouse.y);
            check.touched(mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            const at = check.fieldAt(mouse.x, mouse.y);
            if (at !== check.last) {
                check.last = at;
                check.touched(mouse.x, mouse.y);
            }
        }
    }
    Repeater {
        model: check.marks.length
        Rectangle {
            required property int index
            readonly property var mark: check.marks[index] ?? [0, 0]
            width: Theme.s24
            height: width
            radius: width / 2
            x: mark[0] * check.windowWidth - width / 2
            y: mark[1] * check.windowHeight - check.below - height / 2
            color: Theme.sun
            border.width: Theme.border
            border.color: Theme.highContrast ? Theme.sun : Theme.sea
        }
    }
    Card {
        id: words
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height / 4 + (check.wordsAbove ? 0 : parent.height / 2) - height / 2)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(Theme.wide ? Theme.large ? 1500 : 900 : 820))
        verticalPadding: Theme.s28
        spacing: Theme.s20
        Label {
            width: parent.width
            text: qsTr("Wipe a finger over every field")
            weight: Font.Bold
            size: Theme.title
            leading: Theme.titleLeading
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: !Theme.largest && !Theme.low
            text: qsTr("Fields that stay empty do not feel the finger.")
        }
        Button {
            width: parent.width
            kind: "primary"
            focus: true
            text: qsTr("Done")
            onChosen: check.vm.back()
        }
    }
}
