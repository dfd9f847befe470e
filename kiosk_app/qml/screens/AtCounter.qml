import QtQuick
import theme
import controls

// The person goes on at the counter, with a slip that says what they have told already.
ScreenFrame {
    id: counter

    required property var vm

    title: qsTr("Finish at the counter")
    sub: counter.vm.sub
    back: counter.vm.printing ? null : counter.vm.canPrint ? leave : null
    waiting: counter.vm.printing ? qsTr("Printing the slip") : ""
    primary: counter.vm.printing ? null : counter.vm.canPrint ? slip : done
    others: counter.vm.canPrint && !counter.vm.printing ? [done] : []
    stretch: stage
    aside: Message {
        visible: counter.vm.failed
        tone: "attention"
        icon: "receipt-fill"
        title: qsTr("The slip did not come out")
        text: qsTr("Tell the counter which paper you need. Its name stands below.")
    }

    Way {
        id: leave
        text: qsTr("Back")
        onChosen: counter.vm.back()
    }
    Way {
        id: slip
        text: qsTr("Print the slip")
        icon: "printer-bold"
        onChosen: counter.vm.print()
    }
    Way {
        id: done
        text: counter.vm.canPrint ? qsTr("Go without a slip") : qsTr("I am going to the counter")
        icon: "check-bold"
        onChosen: counter.vm.haveAll()
    }
    Stage {
        id: stage
        visible: !Theme.large && !Theme.low && !Theme.wide
        color: counter.vm.printing ? Theme.tintSea : Theme.tintOk
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.7
            height: width
            glyph: "receipt"
        }
    }
    Card {
        width: parent?.width ?? 0
        Label {
            width: parent?.width ?? 0
            text: counter.vm.paper
            weight: Font.DemiBold
            color: Theme.sea
        }
    }
    StepCard {
        width: parent?.width ?? 0
        steps: counter.vm.steps
    }
}
