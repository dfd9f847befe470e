import QtQuick
import theme
import controls

// What somebody wants, in their own words. Half as round as it is high; what it is for stands in
// it until the first letter. While "vm.editing" the keyboard types into it, wherever the focus is.
FocusScope {
    id: field

    readonly property bool turned: true
    transform: Theme.upright(field)

    // FieldVm
    required property var vm
    // KeyboardVm
    required property var keyboard
    readonly property bool editing: vm.editing
    readonly property bool active: editing || input.activeFocus
    readonly property bool personal: true

    signal opened
    signal accepted

    function take(): void {
        field.keyboard.attach(input, field.vm.layout, field.vm.script);
        if (!input.activeFocus) {
            input.forceActiveFocus();
        }
        input.cursorPosition = input.text.length;
    }
    function follow(): void {
        if (field.editing) {
            field.keyboard.look();
        }
    }

    implicitHeight: Math.max(Theme.fieldHeight, (field.vm.text === "" ? told.height : 0) + 2 * Theme.s16)
    width: parent ? parent.width : 0

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

    Rectangle {
        visible: field.active
        anchors.fill: parent
        anchors.margins: -Theme.strong
        radius: height / 2
        color: Theme.ring
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: finger.pressed ? Theme.tintSea : Theme.surface
        border.width: (field.active ? Theme.strong : Theme.border) + (finger.pressed && Theme.highContrast ? Theme.border : 0)
        border.color: field.active ? Theme.sea : Theme.line
    }
    Icon {
        id: glass
        x: Theme.s34
        anchors.verticalCenter: parent.verticalCenter
        glyph: "magnifying-glass-bold"
    }
    Label {
        id: told
        visible: input.text === "" && input.preeditText === ""
        x: input.x + (field.active ? Theme.s12 : 0)
        width: input.width - (field.active ? Theme.s12 : 0)
        anchors.verticalCenter: parent.verticalCenter
        text: field.vm.label
        color: Theme.ink2
        Accessible.ignored: true
    }
    TextInput {
        id: input
        x: glass.x + glass.width + Theme.s20
        width: parent.width - x - Theme.s34
        height: parent.height
        clip: true
        activeFocusOnTab: true
        text: field.vm.text
        color: Theme.sea
        font.family: Theme.textFamily
        font.pixelSize: Theme.field
        font.weight: Font.Medium
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: Theme.side
        maximumLength: field.vm.maximumLength
        selectByMouse: false
        // Nothing that was typed goes to a clipboard, which outlives the session.
        Keys.onPressed: event => {
            const selects = event.modifiers & Qt.ShiftModifier && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key);
            event.accepted = selects || Boolean(event.modifiers & Qt.ControlModifier);
        }
        // The bar is drawn below, since it stays while the focus walks the keys.
        cursorDelegate: Item {}
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
    }
    Rectangle {
        visible: field.active
        x: input.x + input.cursorRectangle.x
        y: input.y + input.cursorRectangle.y
        width: Theme.px(5)
        height: input.cursorRectangle.height
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
}
