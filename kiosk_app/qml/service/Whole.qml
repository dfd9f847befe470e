import QtQuick

// Keeps what is in it on one page, as long as that holds it.
Item {
    default property alias content: column.data

    width: parent ? parent.width : 0
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
    }
}
