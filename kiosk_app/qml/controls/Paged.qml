import QtQuick
import theme

// A column that turns pages when it is too tall: two large arrows and "1 / 3", never flicking.
// No row and no line of text is cut: a page ends above what would not fit whole.
Item {
    id: paged

    default property alias content: flow.data
    property alias spacing: flow.spacing
    property int page: 0
    property var cuts: [0, 0]
    readonly property int pages: cuts.length - 1
    readonly property bool many: pages > 1
    // The item that stays in sight when the pages are cut anew, such as the field being typed.
    property Item kept: null
    // What answers a touch or a thing laid down: in sight as it comes, until pages are turned.
    property Message told: null
    property string toldBefore: ""
    property bool turned: false
    // Takes what room is left.
    property Stage stretch: null
    // {item, top, bottom} of what is not to be cut; no item for a line of a long text.
    property var blocks: []
    readonly property bool beside: Theme.wide || Theme.low
    readonly property real strip: Theme.px(136)
    // Beside the column stand the arrows, once it has turned out that they are needed.
    property bool narrow: false
    readonly property real columnWidth: width - (narrow && beside ? strip : 0)
    property bool measuring: false
    // A delayed call may still come when the screen is on its way out.
    property bool alive: true
    readonly property real barHeight: Theme.arrow + Theme.s16

    function reveal(item: Item): void {
        let inside = false;
        for (let above = item; above; above = above.parent) {
            inside = inside || above === flow;
        }
        if (!inside) {
            return;
        }
        const top = item.mapToItem(flow, 0, 0).y;
        const index = paged.cuts.findIndex((cut, at) => at < paged.pages && top >= cut - 1 && top < paged.cuts[at + 1]);
        if (index >= 0) {
            paged.page = index;
        }
    }

    // Columns place their children when they are drawn; heights are needed before that.
    function layOut(item: var): void {
        for (const child of item.children) {
            paged.layOut(child);
        }
        if (item.forceLayout) {
            item.forceLayout();
        }
    }

    // What is as high as the others leave room for follows them at the second turn.
    function settle(): void {
        for (let turn = 0, before = -1; turn < 3 && before !== flow.height; turn++) {
            before = flow.height;
            paged.layOut(flow);
        }
    }

    function measure(): void {
        if (!paged.alive || paged.height <= 0) {
            return;
        }
        paged.measuring = true;
        paged.narrow = false;
        paged.settle();
        if (paged.stretch) {
            const rest = flow.height - paged.stretch.height;
            paged.stretch.fill = Math.max(Math.min(paged.stretch.least, paged.height), Math.floor(paged.height - rest));
            paged.layOut(flow);
        }
        if (flow.height <= paged.height + 1) {
            paged.turn([0, flow.height], []);
            paged.measuring = false;
            return;
        }
        paged.narrow = true;
        paged.layOut(flow);
        const room = paged.beside ? paged.height : paged.height - paged.barHeight;
        const blocks = [];
        paged.collect(flow, room, blocks);
        blocks.sort((one, other) => one.top - other.top);
        const cuts = [0];
        let start = 0;
        while (flow.height - start > room + 1) {
            let end = start + room;
            for (let straddling = true; straddling; ) {
                const block = blocks.find(b => b.top < end - 1 && b.bottom > end + 1 && b.top > start + 1);
                straddling = block !== undefined;
                if (block) {
                    end = block.top;
                }
            }
            // A heading goes with what it heads.
            const last = blocks.filter(b => b.bottom <= end + 1 && b.top > start + 1).pop();
            if ((last?.item as Label)?.keepWithNext) {
                end = last.top;
            }
            // The gap below the last block belongs to its page, or the next would show its edge.
            const next = blocks.filter(b => b.top >= end - 1).reduce((top, b) => Math.min(top, b.top), Infinity);
            end = next < Infinity ? Math.max(end, next) : end;
            cuts.push(end);
            start = end;
        }
        cuts.push(flow.height);
        paged.turn(cuts, blocks);
        paged.measuring = false;
    }

    // What belongs to other pages is not drawn at all: the software renderer paints a shape
    // that is wholly outside its clip as if there were none.
    function unveil(): void {
        const start = paged.cuts[paged.page];
        const end = paged.cuts[paged.page + 1];
        for (const block of paged.blocks) {
            if (block.item) {
                block.item.opacity = block.bottom > start + 1 && block.top < end - 1 ? 1 : 0;
            }
        }
    }

    function turn(cuts: var, blocks: var): void {
        for (const block of paged.blocks) {
            if (block.item) {
                block.item.opacity = 1;
            }
        }
        paged.cuts = cuts;
        paged.blocks = blocks;
        paged.page = Math.min(paged.page, cuts.length - 2);
        paged.unveil();
        const words = paged.told?.visible ? paged.told.Accessible.name : "";
        if (words !== paged.toldBefore) {
            paged.toldBefore = words;
            paged.turned = false;
        }
        if (words !== "" && !paged.turned) {
            paged.reveal(paged.told);
        }
        if (paged.kept) {
            paged.reveal(paged.kept);
        }
    }

    function collect(item: Item, room: real, blocks: var): void {
        for (const child of item.children) {
            if (!child.visible || child.height <= 0) {
                continue;
            }
            const top = child.mapToItem(flow, 0, 0).y;
            const inner = (child as Card)?.inner ?? (child as Holder)?.inner ?? null;
            if (child instanceof Card) {
                paged.collectWhole(child, inner, room, blocks);
            } else if (inner) {
                paged.collect(inner, room, blocks);
            } else if ((child as Grid)?.columns === 1) {
                paged.collect(child, room, blocks);
            } else if (child.height <= room) {
                blocks.push({
                    "item": child,
                    "top": top,
                    "bottom": top + child.height
                });
            } else if (child instanceof Label) {
                const label = child as Label;
                for (let line = 0; line < label.lineCount; line++) {
                    blocks.push({
                        "item": null,
                        "top": top + line * label.lineHeight,
                        "bottom": top + (line + 1) * label.lineHeight
                    });
                }
            } else {
                paged.collectWhole(child, child, room, blocks);
            }
        }
    }

    // The edges of what is taken apart go with its first and last piece.
    function collectWhole(whole: Item, inner: Item, room: real, blocks: var): void {
        const pieces = [];
        paged.collect(inner, room, pieces);
        if (pieces.length > 0) {
            const top = whole.mapToItem(flow, 0, 0).y;
            pieces[0].top = Math.min(pieces[0].top, top);
            pieces[pieces.length - 1].bottom = Math.max(pieces[pieces.length - 1].bottom, top + whole.height);
        }
        blocks.push(...pieces);
    }

    onPageChanged: {
        if (paged.alive) {
            paged.unveil();
        }
    }
    onHeightChanged: Qt.callLater(paged.measure)
    onKeptChanged: Qt.callLater(paged.measure)
    onBesideChanged: Qt.callLater(paged.measure)
    Component.onCompleted: paged.measure()
    Component.onDestruction: paged.alive = false

    Item {
        id: port
        // Room for a focus ring at the sides; above and below it may overlap the gap.
        x: -Theme.margin
        width: paged.columnWidth + (paged.many && paged.beside ? Theme.margin + 2 * Theme.strong : 2 * Theme.margin)
        y: -2 * Theme.strong
        height: (paged.many ? paged.cuts[paged.page + 1] - paged.cuts[paged.page] : flow.height) + 2 * Theme.strong + (paged.many && paged.page < paged.pages - 1 ? 0 : 2 * Theme.strong)
        clip: paged.many

        Column {
            id: flow
            x: Theme.margin
            y: 2 * Theme.strong - paged.cuts[paged.page]
            width: paged.columnWidth
            spacing: Theme.s16
            onHeightChanged: {
                if (!paged.measuring) {
                    Qt.callLater(paged.measure);
                }
            }
        }
    }
    // What would show through the ring's room above belongs to the page before.
    PageArrows {
        visible: paged.many
        x: paged.beside ? paged.width - width : 0
        y: paged.beside ? 0 : paged.height - height
        width: paged.beside ? Theme.arrow : paged.width
        height: paged.beside ? Math.min(paged.height, 3 * Theme.arrow) : Theme.arrow
        upright: paged.beside
        page: paged.page
        pages: paged.pages
        onTurned: by => {
            paged.turned = true;
            paged.page = Math.max(0, Math.min(paged.pages - 1, paged.page + by));
        }
    }
}
