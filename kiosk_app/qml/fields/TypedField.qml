pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// A text that is typed. While "vm.editing" the keyboard types into it, wherever the focus is, so
// that the keys themselves can be walked. The word that a tone key would change is underlined.
// A count has a step down and a step up beside it; a phone number its country before it.
Question {
    id: field

    // KeyboardVm
    required property var keyboard
    readonly property bool editing: vm.editing
    // A longer text moves within its box, with the cursor.
    readonly property int lines: Theme.frugal ? 2 : Theme.wide ? 3 : 5
    readonly property bool active: editing || input.activeFocus
    readonly property bool stepped: vm.input === "count"
    readonly property bool called: vm.callingCode !== ""

    heart: box

    signal opened
    signal accepted
    signal codeAsked

    function take(): void {
        field.keyboard.attach(input, field.vm.layout, field.vm.script);
        if (!input.activeFocus) {
            input.forceActiveFocus();
            input.cursorPosition = input.text.length;
        }
    }

    // The word before the cursor is shown above the keys.
    function follow(): void {
        if (field.editing) {
            field.keyboard.look();
        }
    }

    onEditingChanged: {
        if (field.editing) {
            field.take();
        }
    }
    Component.onCompleted: {
        if (field.editing) {
            field.take();
        }
    }

    Keys.onDownPressed: event => {
        event.accepted = field.editing;
        if (field.editing) {
            Theme.keys = true;
            field.keyboard.enter();
        }
    }
    Connections {
        target: field.keyboard
        enabled: field.editing
        function onLeft(): void {
            input.forceActiveFocus();
        }
    }
    Connections {
        target: field.vm
        function onChanged(): void {
            if (!field.editing && input.text !== field.vm.text) {
                input.text = field.vm.text;
            }
        }
        function onCorrected(text: string, cursor: int): void {
            input.text = text;
            input.cursorPosition = cursor;
        }
    }

    component Step: ArrowButton {
        required property int by
        visible: field.stepped
        width: Math.max(Theme.fieldHeight, Theme.px(140))
        height: box.height
        onChosen: field.vm.step(by)
    }

    Item {
        id: whole
        width: field.width
        height: box.height
        Step {
            id: less
            by: -1
            glyph: "minus-bold"
            name: qsTr("One less") + ": " + field.vm.label
            dim: field.vm.least
        }
        CodeChip {
            id: chip
            visible: field.called
            height: Theme.fieldHeight
            most: Math.round(0.4 * whole.width)
            code: field.vm.callingCode
            country: visible ? field.vm.callingCountry : ""
            onChosen: field.codeAsked()
        }
        Item {
            id: box
            // What is typed is the person's own: read aloud into headphones only.
            readonly property bool personal: true
            readonly property bool turned: true
            transform: Theme.upright(box)
            x: field.stepped ? less.width + Theme.apart : field.called ? chip.width + Theme.apart : 0
            width: parent.width - (field.stepped ? 2 : 1) * x
            height: Math.max(Theme.fieldHeight, Math.min(input.contentHeight, Math.ceil(field.lines * line.lineSpacing)) + 2 * Theme.s24)

            Rectangle {
                visible: field.active
                anchors.fill: parent
                anchors.margins: -Theme.strong
                radius: Theme.radiusField + Theme.strong
                color: Theme.ring
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusField
                color: finger.pressed ? Theme.tintSea : Theme.surface
                border.width: (field.wrong || field.active ? Theme.strong : Theme.border) + (finger.pressed && Theme.highContrast ? Theme.border : 0)
                border.color: field.wrong ? Theme.err : field.active ? Theme.sea : Theme.line
            }
            TextInput {
                id: input
                x: Theme.s28
                width: parent.width - 2 * Theme.s28 - (field.wrong ? Theme.icon + Theme.s16 : 0) - (suffix.visible ? suffix.width + Theme.s16 : 0)
                y: Theme.s24
                height: parent.height - 2 * Theme.s24
                clip: contentHeight > height
                activeFocusOnTab: true
                text: field.vm.text
                color: Theme.sea
                font.family: Theme.letters
                font.pixelSize: field.called ? Math.min(Theme.field, Theme.px(72)) : Theme.field
                font.weight: Font.Medium
                verticalAlignment: TextInput.AlignVCenter
                horizontalAlignment: Theme.side
                wrapMode: TextInput.WrapAtWordBoundaryOrAnywhere
                maximumLength: field.vm.maximumLength
                selectByMouse: false
                // Nothing that was typed goes to a clipboard, which outlives the session.
                Keys.onPressed: event => {
                    const selects = event.modifiers & Qt.ShiftModifier && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key);
                    event.accepted = selects || Boolean(event.modifiers & Qt.ControlModifier);
                }
                // The bar is drawn below, since it stays while the focus walks the keys.
                cursorDelegate: Item {}
                // The letter is the view-model's before the field opens, or opening would take it back.
                onTextEdited: {
                    field.vm.type(text, cursorPosition);
                    if (!field.editing) {
                        field.opened();
                    }
                }
                onTextChanged: field.follow()
                onCursorPositionChanged: field.follow()
                onAccepted: field.editing ? field.accepted() : field.opened()
                Accessible.role: Accessible.EditableText
                Accessible.name: field.vm.label
                Accessible.description: field.wrong ? field.vm.error : field.vm.hint
            }
            Rectangle {
                visible: field.active
                x: input.x + input.cursorRectangle.x
                y: input.y + input.cursorRectangle.y
                width: Theme.px(5)
                height: input.cursorRectangle.height
                color: Theme.sea
            }
            FontMetrics {
                id: line
                font: input.font
            }
            TextMetrics {
                id: word
                font: input.font
                text: field.editing && field.keyboard.toned ? field.keyboard.wordBefore(input.text, input.cursorPosition) : ""
            }
            Rectangle {
                visible: word.text !== "" && word.advanceWidth <= input.cursorRectangle.x + 1
                x: input.x + input.cursorRectangle.x - width
                y: input.y + input.cursorRectangle.y + input.cursorRectangle.height - height
                width: word.advanceWidth
                height: Theme.s4
                color: Theme.sea
            }
            MouseArea {
                id: finger
                anchors.fill: parent
                onClicked: mouse => {
                    Theme.keys = false;
                    field.opened();
                    input.forceActiveFocus();
                    input.cursorPosition = input.positionAt(mouse.x - input.x, mouse.y - input.y);
                }
            }
            Label {
                id: suffix
                visible: text !== ""
                x: parent.width - width - Theme.s28 - (field.wrong ? Theme.icon + Theme.s16 : 0)
                anchors.verticalCenter: parent.verticalCenter
                text: field.vm.suffix
                size: Theme.field
                weight: Font.Medium
                color: Theme.ink2
                Accessible.ignored: true
            }
            Icon {
                visible: field.wrong
                x: parent.width - width - Theme.s28
                anchors.verticalCenter: parent.verticalCenter
                glyph: "warning-circle-fill"
                color: Theme.err
            }
        }
        Step {
            x: parent.width - width
            by: 1
            glyph: "plus-bold"
            name: qsTr("One more") + ": " + field.vm.label
            dim: field.vm.most
        }
    }
    Label {
        width: field.width
        visible: text !== ""
        text: field.wrong ? "" : field.vm.note
        size: Theme.caption
        Accessible.role: Accessible.AlertMessage
    }
}
