pragma ComponentBehavior: Bound
import QtQuick
import controls

// One device closely: how it stands, what to do about it, what it says, what it was.
Holder {
    id: page

    // ServiceModeVm
    required property var vm
    readonly property var device: vm.face.device ?? ({
            "title": "",
            "state": "",
            "tone": "off",
            "steps": [],
            "facts": [],
            "detail": "",
            "counters": [],
            "history": []
        })

    width: parent ? parent.width : 0

    Message {
        tone: page.device.tone === "off" ? "attention" : page.device.tone
        icon: page.device.tone === "off" ? "question-fill" : tone === "ok" ? "check-circle-fill" : tone === "attention" ? "warning-fill" : "warning-circle-fill"
        title: page.device.state
        text: qsTr("It said so %1. This page looks again by itself.").arg(page.vm.age)
    }
    Heading {
        visible: page.device.steps.length > 0
        text: qsTr("What to do")
    }
    StepCard {
        visible: page.device.steps.length > 0
        width: parent.width
        steps: page.device.steps
    }
    Heading {
        text: qsTr("What the device says")
    }
    Whole {
        FactCard {
            rows: page.device.detail === "" ? page.device.facts : page.device.facts.concat([
                {
                    "label": qsTr("Its own words"),
                    "value": page.device.detail
                }
            ])
        }
    }
    Heading {
        visible: page.device.counters.length > 0
        text: qsTr("Counters")
    }
    FactCard {
        visible: rows.length > 0
        rows: page.device.counters
    }
    Heading {
        visible: page.device.history.length > 0
        text: qsTr("Since when")
    }
    FactCard {
        visible: rows.length > 0
        rows: page.device.history
    }
}
