import QtQuick
import theme

// Whatever can be pressed. Press and release must both fall inside; keys press it as well.
Item {
    id: target

    // What assistive technology says; the words on the target, as a rule.
    property string name
    property string description
    // Of the person: read aloud into headphones only, and "openName" for all to hear.
    property bool personal: false
    property string openName
    property real radius: Theme.radius
    property bool deep: false
    readonly property bool pressed: mouse.pressed && mouse.containsMouse || keyDown || held
    property bool keyDown: false
    // By a finger beside it that means it.
    property bool held: false

    signal chosen

    function press(): void {
        if (target.enabled) {
            target.chosen();
        }
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: target.name
    Accessible.description: target.description
    Accessible.focusable: true
    Accessible.focused: target.activeFocus
    Accessible.onPressAction: target.press()

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat) {
                target.keyDown = true;
            }
        }
    }
    Keys.onReleased: event => {
        if (target.keyDown && !event.isAutoRepeat) {
            event.accepted = true;
            target.keyDown = false;
            target.press();
        }
    }
    onActiveFocusChanged: target.keyDown = false

    MouseArea {
        id: mouse
        anchors.fill: parent
        onPressed: Theme.keys = false
        onClicked: target.press()
    }

    FocusRing {
        radius: target.radius
        deep: target.deep
        visible: target.activeFocus && Theme.keys
    }
}
