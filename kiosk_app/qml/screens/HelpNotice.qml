import QtQuick
import theme
import controls

ScreenFrame {
    id: notice

    required property var vm
    readonly property bool telling: notice.vm.toldAt === ""

    title: notice.telling ? qsTr("Calling for help") : notice.vm.failed ? qsTr("The call waits for the line") : qsTr("Help has been called")
    sub: notice.telling ? qsTr("The office is being told.") : notice.vm.failed ? qsTr("No connection to the office. The counter helps at once.") : qsTr("The office was told at %1. Please stay here.").arg(notice.vm.toldAt)
    primary: Way {
        text: qsTr("Back to my paper")
        onChosen: notice.vm.close()
    }
    back: null
    stretch: stage

    function goBack(): void {
        notice.vm.close();
    }

    Stage {
        id: stage
        color: notice.vm.failed ? Theme.tintSun : notice.telling ? Theme.tintSea : Theme.tintOk
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.7
            height: width
            glyph: notice.vm.failed ? "cloud-slash" : notice.telling ? "phone-call" : "check"
        }
    }
    Message {
        tone: "info"
        icon: "lock-key-fill"
        text: qsTr("Nothing is lost. Your data is covered while this stands here.")
    }
}
