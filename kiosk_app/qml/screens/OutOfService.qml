import QtQuick
import theme
import controls

ScreenFrame {
    id: out

    required property var vm

    title: qsTr("This machine is out of service")
    stretch: split.beside ? null : stage
    primary: out.vm.canCall ? call : null

    Way {
        id: call
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
            happened: out.vm.happened
            request: qsTr("Nothing can be asked for here now.")
            helper: out.vm.helper
        }
    }
}
