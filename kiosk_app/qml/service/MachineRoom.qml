import QtQuick
import controls

// Whether it serves people, who is at work on it, and what runs on it.
Holder {
    id: room

    // ServiceModeVm
    required property var vm

    width: parent ? parent.width : 0

    Message {
        tone: room.vm.face.retired === "" ? "ok" : "attention"
        title: room.vm.face.retired === "" ? qsTr("In service") : qsTr("Out of service since %1").arg(room.vm.face.retired)
        text: room.vm.face.retired === "" ? qsTr("People can begin as soon as service mode is left.") : qsTr("Nobody can begin until it is put back.")
    }
    FactCard {
        rows: [
            {
                "label": qsTr("Technician"),
                "value": room.vm.who
            }
        ].concat(room.vm.face.versions ?? [])
    }
}
