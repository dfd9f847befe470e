pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls
import keyboard
import service

// Service mode: rooms by tabs, and what is opened out of them by Back.
ScreenFrame {
    id: mode

    // ServiceModeVm
    required property var vm
    readonly property var face: vm.face
    readonly property string page: face.page
    readonly property bool ofRoom: !["device", "amount", "settle", "letter", "retire", "touch"].includes(page)
    readonly property var ways: page === "device" ? face.ways ?? [] : []
    readonly property var message: face.message ?? ({})

    title: mode.face.title
    // Beside a keypad, large text leaves no height above the field.
    readonly property bool squeezed: page === "amount" && Theme.wide && Theme.large

    sub: mode.squeezed ? "" : mode.face.sub
    whole: mode.page === "touch"
    asideBeside: true
    asidePinned: true
    acrossTop: mode.page === "amount"
    typing: mode.page === "amount"
    closable: false
    keyboard: Component {
        Keyboard {
            vm: mode.vm.number
        }
    }
    back: mode.page === "touch" ? null : leave
    primary: {
        switch (mode.page) {
        case "device":
            return mode.ways.length > 0 ? first : null;
        case "amount":
            return save;
        case "network":
            return check;
        case "machine":
            return mode.face.retired === "" ? retire : resume;
        case "retire":
            return sure;
        default:
            return null;
        }
    }
    others: [second, third].slice(0, Math.max(0, mode.ways.length - 1))
    waiting: mode.page === "looking" ? qsTr("Looking at the devices") : ""
    onPageChanged: mode.shownPage = 0

    Way {
        id: leave
        text: mode.ofRoom ? qsTr("Close service mode") : qsTr("Back")
        icon: mode.ofRoom ? "sign-out-bold" : ""
        onChosen: mode.vm.back()
    }
    Way {
        id: first
        text: mode.ways[0]?.text ?? ""
        icon: mode.ways[0]?.icon ?? ""
        onChosen: mode.vm.order(mode.ways[0].verb, mode.ways[0].subject)
    }
    Way {
        id: second
        text: mode.ways[1]?.text ?? ""
        icon: mode.ways[1]?.icon ?? ""
        onChosen: mode.vm.order(mode.ways[1].verb, mode.ways[1].subject)
    }
    Way {
        id: third
        text: mode.ways[2]?.text ?? ""
        icon: mode.ways[2]?.icon ?? ""
        onChosen: mode.vm.order(mode.ways[2].verb, mode.ways[2].subject)
    }
    Way {
        id: save
        text: qsTr("Save")
        icon: "check-bold"
        onChosen: mode.vm.save()
    }
    Way {
        id: check
        text: qsTr("Check now")
        icon: "arrow-clockwise-bold"
        onChosen: mode.vm.order("network", "")
    }
    Way {
        id: retire
        text: qsTr("Take out of service")
        icon: "prohibit-bold"
        quiet: true
        onChosen: mode.vm.order("retire", "")
    }
    Way {
        id: resume
        text: qsTr("Put back into service")
        icon: "check-circle-bold"
        onChosen: mode.vm.order("resume", "")
    }
    Way {
        id: sure
        text: qsTr("Take out of service")
        icon: "prohibit-bold"
        onChosen: mode.vm.save()
    }

    aside: [
        RoomTabs {
            visible: mode.ofRoom
            vm: mode.vm
        }
    ]
    data: [
        Loader {
            z: 1
            anchors.fill: parent
            active: mode.page === "touch"
            sourceComponent: TouchCheck {
                vm: mode.vm
                focus: true
                Component.onCompleted: forceActiveFocus()
            }
        }
    ]

    Message {
        visible: title !== ""
        tone: mode.message.tone ?? "info"
        icon: mode.vm.busy ? "hourglass-medium-fill" : tone === "ok" ? "check-circle-fill" : tone === "attention" ? "warning-fill" : tone === "failure" ? "warning-circle-fill" : "info-fill"
        title: mode.message.title ?? ""
        text: mode.message.text ?? ""
    }
    Repeater {
        model: mode.page === "health" ? 1 : 0
        HealthRoom {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "device" ? 1 : 0
        DevicePage {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "paper" ? 1 : 0
        PaperRoom {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "amount" ? 1 : 0
        // What is being typed stays in sight.
        onItemAdded: (_, item) => mode.kept = (item as AmountPage).box
        onItemRemoved: mode.kept = null
        AmountPage {
            vm: mode.vm
            of: mode.squeezed ? mode.face.sub : ""
        }
    }
    Repeater {
        model: mode.page === "settle" || mode.page === "letter" ? mode.face.settlements?.length ?? 0 : 0
        StateRow {
            required property int index
            readonly property var row: mode.face.settlements?.[index] ?? ({})
            width: parent?.width ?? 0
            icon: row.icon ?? ""
            title: row.title ?? ""
            text: row.meta ?? ""
            onChosen: mode.vm.settle(row.choice)
        }
    }
    Repeater {
        model: mode.page === "tests" ? 1 : 0
        TestsRoom {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "network" ? 1 : 0
        NetworkRoom {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "log" ? 1 : 0
        LogRoom {
            vm: mode.vm
        }
    }
    Repeater {
        model: mode.page === "machine" ? 1 : 0
        MachineRoom {
            vm: mode.vm
        }
    }
    readonly property list<string> consequences: [qsTr("The screen then says that the machine is out of service."), qsTr("It stays so when it is switched off and on."), qsTr("Only a technician puts it back.")]

    StepCard {
        visible: mode.page === "retire" && !Theme.frugal
        width: parent.width
        steps: mode.consequences
    }
    Label {
        visible: mode.page === "retire" && Theme.frugal
        width: parent.width
        text: mode.consequences.join(" ")
    }
}
