import QtQuick
import theme
import controls

// A paper of somebody else lies in the tray: nothing of its content is said.
ScreenFrame {
    id: notice

    required property var vm
    readonly property bool telling: notice.vm.toldAt === ""

    title: qsTr("A paper of somebody else lies in the tray")
    sub: qsTr("Please leave it there.")
    back: null
    primary: Way {
        text: qsTr("Continue")
        onChosen: notice.vm.close()
    }
    others: [
        Way {
            text: qsTr("The tray is empty")
            icon: "tray-bold"
            onChosen: notice.vm.empty()
        }
    ]
    stretch: stage

    function goBack(): void {
        notice.vm.close();
    }

    Stage {
        id: stage
        color: Theme.tintSun
        least: Theme.px(Theme.low ? 230 : 300)
        MachineFront {
            anchors.fill: parent
            anchors.margins: Theme.s34
            boxHeight: 345
            pageOut: 0.45
            blank: true
            layout: notice.vm.layout
            trayMark: "!"
        }
    }
    Card {
        width: parent.width
        FactRow {
            first: true
            glyph: "tray"
            title: notice.vm.where
            meta: qsTr("A new paper comes out on top of it.")
        }
        FactRow {
            glyph: notice.vm.failed ? "cloud-slash" : "phone-call"
            title: notice.telling ? qsTr("Staff are being told now.") : notice.vm.failed ? qsTr("Staff could not be told yet.") : qsTr("Staff were told at %1.").arg(notice.vm.toldAt)
            meta: notice.vm.failed ? qsTr("The call goes out when the line is back.") : qsTr("They fetch it and keep it safe.")
        }
    }
}
