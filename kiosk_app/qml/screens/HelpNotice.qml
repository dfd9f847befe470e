pragma ComponentBehavior: Bound

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
    others: notice.vm.canGoToCounter ? [counter] : []

    function goBack(): void {
        notice.vm.close();
    }

    Way {
        id: counter
        text: qsTr("Slip for the counter")
        icon: "receipt-bold"
        onChosen: notice.vm.counter()
    }
    Message {
        width: parent?.width ?? 0
        tone: notice.vm.failed ? "attention" : notice.telling ? "info" : "ok"
        icon: notice.vm.failed ? "cloud-slash-fill" : notice.telling ? "phone-call-fill" : "check-circle-fill"
        text: qsTr("Nothing is lost. Your data is covered while this stands here.")
    }
    Label {
        width: parent?.width ?? 0
        text: qsTr("What works here meanwhile")
        size: Theme.caption
        weight: Font.Bold
        color: Theme.sea
        keepWithNext: true
        Accessible.role: Accessible.Heading
    }
    Card {
        width: parent?.width ?? 0
        Repeater {
            model: notice.vm.without
            FactRow {
                required property var modelData
                required property int index
                first: index === 0
                glyph: modelData.icon
                title: modelData.title
                meta: modelData.text
            }
        }
    }
}
