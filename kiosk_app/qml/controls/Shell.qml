import QtQuick
import theme

// Header, progress, the screen, what lies over it, and the comfort rail.
FocusScope {
    id: shell

    required property var vm
    // The welcome screen and the time warning are a whole ground of their own.
    readonly property bool bare: shell.vm.screen === "Welcome" && shell.vm.overlay === ""
    readonly property bool warned: shell.vm.overlay === "TimeWarning"
    readonly property bool cleared: shell.vm.overlay === "" && ((screen.item as ScreenFrame)?.whole ?? false)
    // Another screen stands there, and no frame has shown it yet.
    property bool unseen: false
    // What is read aloud of itself: the screen, or what lies over it.
    readonly property Item front: (overlay.item ?? screen.item) as Item
    // Where height is scarce, header and progress make room for the keyboard.
    readonly property bool typingLow: Theme.typing && (Theme.low || Theme.largest)
    readonly property real lowTop: Theme.low ? Math.max(0, Math.min(Theme.mm(shell.vm.lowTopMm), shell.height - Theme.leastArea)) : 0

    // What stands on the screen is said by another view-model from now on.
    onVmChanged: {
        if (screen.item) {
            screen.item.vm = shell.vm.screenVm;
        }
    }

    function open(): void {
        Theme.typing = false;
        screen.setSource(Qt.resolvedUrl("../screens/" + shell.vm.screen + ".qml"), {
            "vm": shell.vm.screenVm
        });
        shell.forceActiveFocus();
        if (Theme.motion) {
            const side = shell.vm.backwards ? -1 : 1;
            arrive.from = side * Theme.slideStep;
            arrive.restart();
            screen.x = side * Theme.slideBy;
            shell.unseen = true;
        }
        if (Theme.keys) {
            Qt.callLater(shell.focusScreen);
        }
    }
    // Once the whole screen has been painted, the slide takes its first step at once: Qt's clock of
    // animations begins with a tick in which nothing moves.
    function step(): void {
        shell.unseen = false;
        if (Math.abs(screen.x) > Math.abs(arrive.from)) {
            screen.x = arrive.from;
        }
    }
    function layOver(): void {
        if (shell.vm.overlay === "") {
            overlay.setSource("");
            if (screen.item) {
                (screen.item as Item).forceActiveFocus();
            }
        } else {
            overlay.setSource(Qt.resolvedUrl("../screens/" + shell.vm.overlay + ".qml"), {
                "vm": shell.vm.overlayVm
            });
            (overlay.item as Item)?.forceActiveFocus();
        }
        if (Theme.keys) {
            Qt.callLater(shell.focusScreen);
        }
    }
    function focusScreen(): void {
        const top = overlay.item ?? screen.item;
        if (top) {
            shell.focusOn((top as Item).nextItemInFocusChain(true));
        }
    }
    function move(forward: bool): void {
        Theme.keys = true;
        const from = shell.Window.activeFocusItem ?? shell;
        shell.focusOn(from.nextItemInFocusChain(forward));
    }
    function focusOn(item: Item): void {
        if (!item) {
            return;
        }
        for (let above = item.parent; above; above = above.parent) {
            (above as ScreenFrame)?.reveal(item);
        }
        item.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onPressed: event => {
        const chord = Qt.ControlModifier | Qt.AltModifier;
        if (event.key === Qt.Key_S && (event.modifiers & chord) === chord) {
            shell.vm.openService();
            event.accepted = true;
            return;
        }
        switch (event.key) {
        case Qt.Key_Down:
        case Qt.Key_Right:
            shell.move(true);
            event.accepted = true;
            break;
        case Qt.Key_Up:
        case Qt.Key_Left:
            shell.move(false);
            event.accepted = true;
            break;
        case Qt.Key_F1:
        case Qt.Key_Help:
            shell.vm.repeatSpeech();
            event.accepted = true;
            break;
        case Qt.Key_F2:
            shell.vm.toggleSpeech();
            event.accepted = true;
            break;
        case Qt.Key_F3:
        case Qt.Key_VolumeDown:
            shell.vm.speakLouder(-1);
            event.accepted = true;
            break;
        case Qt.Key_F4:
        case Qt.Key_VolumeUp:
            shell.vm.speakLouder(1);
            event.accepted = true;
            break;
        case Qt.Key_F5:
            shell.vm.speakFaster(-1);
            event.accepted = true;
            break;
        case Qt.Key_F6:
            shell.vm.speakFaster(1);
            event.accepted = true;
            break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            ((overlay.item ?? screen.item) as ScreenFrame)?.goBack();
            event.accepted = true;
            break;
        }
    }
    Component.onCompleted: {
        shell.open();
        if (shell.vm.overlay !== "") {
            shell.layOver();
        }
    }
    Connections {
        target: shell.vm
        function onOpened(): void {
            shell.open();
        }
        function onLaidOver(): void {
            shell.layOver();
        }
        function onChanged(): void {
            (screen.item as ScreenFrame)?.settle();
            (overlay.item as ScreenFrame)?.settle();
        }
    }
    Connections {
        target: shell.Window.window
        enabled: shell.unseen
        function onFrameSwapped(): void {
            shell.step();
        }
    }

    LowPanel {
        readonly property ScreenFrame frame: (overlay.item ?? screen.item) as ScreenFrame
        visible: Theme.low && !shell.warned
        width: parent.width
        height: shell.lowTop
        time: shell.vm.time
        title: frame?.title ?? ""
        sub: frame?.sub ?? ""
        part: progress.shown ? qsTr("Step %1/%2").arg(shell.vm.step + 1).arg(shell.vm.steps.length) + " · " + shell.vm.steps[shell.vm.step] : ""
    }
    FocusScope {
        id: area
        y: shell.lowTop
        width: parent.width
        height: parent.height - y
        focus: true

        Header {
            id: header
            z: 1
            visible: !shell.warned && !shell.cleared && !shell.typingLow
            width: parent.width
            height: visible ? implicitHeight : 0
            deep: shell.bare && !Theme.low
            place: shell.vm.place
            time: shell.vm.time
            languageName: shell.vm.languageName
            inSession: shell.vm.inSession
            onLanguageChosen: shell.vm.chooseLanguage()
            onHelpChosen: shell.vm.callHelp()

            // Wide: the progress stands in the header's middle.
            StepBar {
                visible: progress.shown && progress.inHeader
                x: Theme.px(620)
                y: Theme.px(40)
                width: Math.min(Theme.px(640), header.buttonsLeft - x - Theme.s34)
                steps: shell.vm.steps
                step: shell.vm.step
            }
            HiddenCorner {
                visible: shell.vm.mayOpenService
                width: header.height
                height: header.height
                onHeld: shell.vm.openService()
            }
        }
        StepBar {
            id: progress
            readonly property bool shown: shell.vm.steps.length > 0 && shell.vm.overlay === ""
            readonly property bool inHeader: Theme.wide && !Theme.largest
            visible: header.visible && shown && !inHeader && !Theme.frugal
            x: Theme.margin
            y: header.y + header.height + Theme.s12
            width: parent.width - 2 * Theme.margin
            height: visible ? implicitHeight : 0
            steps: shell.vm.steps
            step: shell.vm.step
        }
        Item {
            id: stage
            y: progress.visible ? progress.y + progress.height : header.deep ? 0 : header.y + header.height
            width: parent.width
            height: rail.y - y

            Loader {
                id: screen
                width: parent.width
                height: parent.height
                // Nothing personal is to be seen while something lies over it.
                visible: shell.vm.overlay === ""
                focus: visible
                NumberAnimation {
                    id: arrive
                    target: screen
                    property: "x"
                    to: 0
                    duration: Theme.slide
                    easing.type: Easing.OutCubic
                }
            }
        }
        ComfortRail {
            id: rail
            visible: !shell.warned && !shell.cleared
            y: parent.height - height
            width: parent.width
            height: visible ? implicitHeight : 0
            canStartOver: shell.vm.canStartOver
            onStartOverChosen: shell.vm.startOver()
            onHelpChosen: shell.vm.callHelp()
            onTextSizeChosen: shell.vm.nextTextSize()
            onContrastChosen: shell.vm.toggleContrast()
            onLowerChosen: shell.vm.toggleLow()
            speaks: shell.vm.speaks
            speaking: shell.vm.speechOn
            inEnglish: shell.vm.speechInEnglish
            onSpeechChosen: shell.vm.toggleSpeech()
        }
        Loader {
            id: overlay
            y: shell.warned ? -area.y : stage.y
            width: parent.width
            height: shell.warned ? shell.height : stage.height
            visible: item !== null
            focus: visible
        }
    }
}
