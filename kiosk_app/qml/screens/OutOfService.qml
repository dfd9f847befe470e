import QtQuick
import theme
import controls

ScreenFrame {
    id: out

    required property var vm

    title: qsTr("This machine is out of service")
    stretch: split.beside ? null : stage
    primary: Way {
        text: qsTr("Call for help")
        icon: "phone-call-bold"
        onChosen: out.vm.help()
    }

    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? facts.height : filled
            color: Theme.tintOff
            GlyphPicture {
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height) * 0.7
                height: width
                glyph: "wrench"
            }
        }
        FailureFacts {
            id: facts
            width: split.cell
            happened: qsTr("Stopped by itself at %1, to be safe.").arg(out.vm.since)
            request: qsTr("Nothing can be asked for here now.")
            helper: qsTr("The counter in %1. Staff know about it.").arg(out.vm.place)
        }
    }
}
