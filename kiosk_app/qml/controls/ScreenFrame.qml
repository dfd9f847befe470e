pragma ComponentBehavior: Bound

import QtQuick
import theme

// Anatomy of a screen below header and progress: title, sub, content, other ways, action bar.
// Portrait stacks them. Wide keeps title and actions in the left third; with
// "acrossTop" (forms) it stacks them too, and puts the keyboard left of the actions.
FocusScope {
    id: frame

    property string title
    property string sub
    // Title or sub say something of the person's.
    property bool personalHead: false
    property Way back: null
    property Way primary: null
    property list<Way> others
    // What the machine waits for; stands in the primary's place.
    property string waiting: ""
    // Stands above the content.
    property alias aside: asideColumn.data
    default property alias content: middle.data
    // An item of the content that takes what room is left.
    property alias stretch: paged.stretch
    property alias shownPage: paged.page
    // An item of the content that stays in sight, such as the field being typed.
    property alias kept: paged.kept
    // A message of the content that must not come unseen.
    property alias told: paged.told
    property bool acrossTop: false
    // Wide: asides stand in the left third, under the title. For screens with few actions.
    property bool asideBeside: false
    // Upright, asides stand above the pages, whichever is turned to.
    property bool asidePinned: false
    // It has the window to itself: neither header nor rail stand there.
    property bool whole: false
    // Height of one page of content.
    readonly property alias room: paged.height
    // Title and sub; where "headInFlow", they stand on the first page.
    readonly property alias headHeight: head.height
    property Component keyboard: null
    property bool typing: false
    // The keyboard has a key of its own that ends it, so that the actions may make room for it.
    // At the largest text in low mode, upright, it always must.
    property bool closable: true

    readonly property bool columns: Theme.wide && !acrossTop && (!Theme.largest || Theme.low)
    readonly property bool headInFlow: Theme.largest || Theme.low && (columns || Theme.large) || typing && Theme.low
    // The left third has no room for all of title, other ways and actions.
    readonly property bool crowded: columns && head.height + others.length * (Theme.otherWay + Theme.apart) + actions.height + 2 * Theme.s28 + Theme.s16 > height
    readonly property bool othersInFlow: Theme.largest || Theme.low && (Theme.step === 2 || paged.stretch === null) || crowded
    readonly property bool hideActions: typing && Theme.largest && (Theme.wide ? closable : Theme.low)
    readonly property bool pinned: asidePinned && !columns && !Theme.large && !Theme.low
    readonly property real leftEdge: Theme.margin
    readonly property real contentLeft: columns ? Theme.margin + Theme.sideColumn + Theme.s48 : Theme.margin
    readonly property bool besideKeyboard: typing && Theme.wide && !hideActions
    readonly property real keyboardRight: besideKeyboard ? Theme.sideColumn + Theme.px(Theme.largest ? 82 : -80) : 0

    function goBack(): void {
        if (frame.back?.byEscape) {
            frame.back.chosen();
        }
    }
    // The view-model has changed: turn pages anew before the next picture.
    function settle(): void {
        Qt.callLater(frame.place);
    }
    function place(): void {
        if (paged.alive) {
            for (const column of [head, asideColumn, otherWays, footOthers, foot]) {
                // Words in a button have a column of their own, which would follow a frame later.
                paged.layOut(column);
            }
            paged.measure();
        }
    }
    function reveal(item: Item): void {
        paged.reveal(item);
    }

    Binding {
        target: Theme
        property: "typing"
        value: frame.typing
    }

    Item {
        id: sideColumn
        x: frame.leftEdge
        y: Theme.s28
        width: Theme.sideColumn
        visible: frame.columns
        height: frame.height - y
    }
    Item {
        id: topColumn
        x: frame.leftEdge
        // Beside a keyboard height is scarce: the header has room of its own already.
        y: frame.besideKeyboard ? 0 : Theme.s28
        width: frame.width - 2 * Theme.margin
        height: frame.headInFlow ? 0 : head.height + (frame.besideKeyboard ? Theme.s16 : Theme.s28) + (frame.pinned && asideColumn.height > 0 ? asideColumn.height + Theme.s28 : 0)
        visible: !frame.columns
    }

    Column {
        id: head
        parent: frame.headInFlow ? flowHead : frame.columns ? sideColumn : topColumn
        width: parent.width
        spacing: Theme.s8
        Label {
            width: parent.width
            text: frame.title
            personal: frame.personalHead
            size: Theme.title
            weight: Font.Bold
            leading: Theme.titleLeading
            visible: text !== "" && !Theme.frugal
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: frame.sub
            personal: frame.personalHead
            color: Theme.ink2
            visible: text !== "" && !(Theme.frugal && !Theme.wide)
        }
    }
    Column {
        id: asideColumn
        parent: frame.asideBeside && frame.columns && !Theme.large && !Theme.low ? sideColumn : frame.pinned ? topColumn : flowAside
        y: parent === flowAside ? 0 : head.height + Theme.s28
        width: parent.width
        spacing: Theme.s16
    }

    Paged {
        id: paged
        x: frame.contentLeft
        y: frame.headInFlow && frame.besideKeyboard ? Theme.s8 : frame.columns || frame.headInFlow ? Theme.s28 : topColumn.y + topColumn.height
        width: frame.width - frame.contentLeft - Theme.margin
        height: Math.max(0, footTop - y - Theme.s16)
        readonly property real footTop: frame.columns ? frame.height : Math.min(foot.y, keyboardSlot.y)

        Holder {
            id: flowHead
            width: parent.width
            visible: frame.headInFlow
        }
        Holder {
            id: flowAside
            width: parent.width
        }
        Holder {
            id: middle
            width: parent.width
        }
        Holder {
            id: flowOthers
            width: parent.width
            visible: frame.othersInFlow && frame.others.length > 0
        }
    }

    Grid {
        id: otherWays
        readonly property int across: frame.columns && !frame.othersInFlow || Theme.largest ? 1 : Math.min(2, Math.max(1, frame.others.length))
        parent: frame.othersInFlow ? flowOthers : footOthers
        visible: frame.others.length > 0
        width: parent.width
        columns: across
        spacing: Theme.apart
        Repeater {
            model: frame.others
            Button {
                required property Way modelData
                width: Math.floor((otherWays.width - (otherWays.across - 1) * otherWays.spacing) / otherWays.across)
                text: modelData.text
                sub: modelData.sub
                icon: modelData.icon
                padding: Theme.s24
                least: frame.columns ? Theme.otherWay : Theme.action
                enabled: modelData.enabled
                onChosen: modelData.chosen()
            }
        }
    }

    Loader {
        id: keyboardSlot
        active: frame.keyboard !== null
        sourceComponent: frame.keyboard
        visible: frame.typing
        width: frame.width - frame.keyboardRight
        height: frame.typing && item ? (item as Item).implicitHeight : 0
        y: (frame.besideKeyboard || frame.hideActions ? frame.height : foot.y - Theme.s28) - height
    }

    Column {
        id: foot
        x: frame.besideKeyboard ? frame.width - width - Theme.margin : frame.leftEdge
        y: frame.height - height - Theme.s28
        width: frame.besideKeyboard ? frame.keyboardRight - Theme.margin - Theme.s34 : frame.columns ? Theme.sideColumn : frame.width - 2 * Theme.margin
        spacing: frame.columns ? Theme.apart : Theme.s28
        visible: !frame.hideActions
        Holder {
            id: footOthers
            width: parent.width
            visible: !frame.othersInFlow && frame.others.length > 0
        }
        ActionBar {
            id: actions
            width: parent.width
            visible: implicitHeight > 0
            back: frame.back
            primary: frame.primary
            waiting: frame.waiting
            stacked: frame.columns || frame.besideKeyboard
        }
    }
}
