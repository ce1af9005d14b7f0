"""A screen reader of our own: it sees the program through AT-SPI alone, from another process, as Orca does.

It speaks D-Bus itself, so that nothing between it and the program smooths anything over.
"""

import re
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.window.desktop import Desktop, wait_for

_SPI = "org.a11y.atspi."
_ROOT_PATH = "/org/a11y/atspi/accessible/root"
#: What it wants to hear, as AT-SPI names it.
_EVENTS = ("object:state-changed:focused", "object:announcement", "focus:")
#: Numbers of states that AT-SPI defines (AtspiStateType).
STATES = {"focusable": 11, "focused": 12, "selectable": 22, "selected": 23, "showing": 25, "visible": 30}
_REPLY_S = 30.0


@dataclass(frozen=True)
class Heard:
    """An event: its AT-SPI name ("Focus", "Announcement", "StateChanged"), its detail, who sent it, its words."""

    name: str
    detail: str
    number: int
    sender: "Node"
    value: object


@dataclass(frozen=True)
class Node:
    """Something that the program shows, by the address under which it is asked."""

    reader: "ScreenReader"
    bus_name: str
    path: str

    def call(self, interface: str, member: str, signature: str = "", *arguments: object) -> Any:
        """Ask it something; the first value of the answer."""
        address = DBusAddress(self.path, bus_name=self.bus_name, interface=_SPI + interface)
        return self.reader.ask(new_method_call(address, member, signature or None, arguments))

    def get(self, name: str, interface: str = "Accessible") -> Any:
        """A property of it."""
        address = DBusAddress(self.path, bus_name=self.bus_name, interface=_SPI + interface)
        return self.reader.ask(Properties(address).get(name))[1]

    @property
    def name(self) -> str:
        return str(self.get("Name"))

    @property
    def description(self) -> str:
        return str(self.get("Description"))

    @property
    def role(self) -> str:
        return str(self.call("Accessible", "GetRoleName"))

    @property
    def child_count(self) -> int:
        return int(self.get("ChildCount"))

    @property
    def index(self) -> int:
        """Which child of its parent it is."""
        return int(self.call("Accessible", "GetIndexInParent"))

    @property
    def is_nothing(self) -> bool:
        """Whether it stands for "there is none"."""
        return self.path.endswith("/null")

    def child(self, index: int) -> "Node":
        """One child."""
        return self.reader.node(self.call("Accessible", "GetChildAtIndex", "i", index))

    def children(self) -> list["Node"]:
        """All children in one answer."""
        return [self.reader.node(reference) for reference in self.call("Accessible", "GetChildren")]

    def states(self) -> set[str]:
        """The states that it has, of those in `STATES`."""
        low, high = self.call("Accessible", "GetState")
        bits = low | high << 32
        return {name for name, number in STATES.items() if bits >> number & 1}

    def extents(self) -> tuple[int, int, int, int]:
        """x, y, width and height on the screen."""
        x, y, width, height = self.call("Component", "GetExtents", "u", 0)
        return x, y, width, height

    def actions(self) -> list[str]:
        """The names of what can be done with it."""
        return [str(action[0]) for action in self.call("Action", "GetActions")]

    def do(self, name: str) -> None:
        """Do one of its actions."""
        self.call("Action", "DoAction", "i", self.actions().index(name))

    def walk(self, *, widest: int = 200) -> Iterator["Node"]:
        """It and what is in it, but for what is in anything with more than `widest` children."""
        yield self
        if self.child_count <= widest:
            for child in self.children():
                if not child.is_nothing:
                    yield from child.walk(widest=widest)


class ScreenReader:
    """Listens on the accessibility bus of a desktop; programs that are started later are heard."""

    def __init__(self, desktop: Desktop) -> None:
        with open_dbus_connection(desktop.start_bus()) as session:
            bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=_REPLY_S).body[0]
        self._connection: DBusConnection = open_dbus_connection(address)
        self._heard: deque[Heard] = deque()
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_SPI + "Registry", interface=_SPI + "Registry")
        for event in _EVENTS:
            self.ask(new_method_call(registry, "RegisterEvent", "s", (event,)))
        for kind in ("Object", "Focus"):
            self.ask(message_bus.AddMatch(MatchRule(type="signal", interface=f"{_SPI}Event.{kind}")))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._connection.close()

    def ask(self, message: Message) -> Any:
        """The first value of the answer to a call; what is heard meanwhile is kept. AssertionError on an error."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        end = time.monotonic() + _REPLY_S
        while True:
            reply = self._connection.receive(timeout=max(0.01, end - time.monotonic()))
            if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                break
            self._note(reply)
        if reply.header.message_type is MessageType.error:
            raise AssertionError(f"{message.header.fields.get(HeaderFields.member)}: {reply.body}")
        return reply.body[0] if reply.body else None

    def node(self, reference: tuple[str, str]) -> Node:
        """What a reference stands for."""
        return Node(self, *reference)

    def find(self, role: str, name: str) -> Node:
        """What has this role and name in any program; waits until it is there."""
        return wait_for(lambda: self._look(role, name), f"{role} “{name}” on the accessibility bus")

    def program(self) -> Node:
        """The one program on this desktop."""
        desktop = Node(self, _SPI + "Registry", _ROOT_PATH)
        return wait_for(lambda: next(iter(desktop.children()), None), "a program on the accessibility bus")

    def hear(self, wanted: Callable[[Heard], bool], what: str, *, patience_s: float = 20.0) -> Heard:
        """The next event that is wanted; those before it are forgotten. AssertionError where none comes."""
        end = time.monotonic() + patience_s
        passed: list[str] = []
        while time.monotonic() < end:
            while self._heard:
                heard = self._heard.popleft()
                if wanted(heard):
                    return heard
                passed.append(f"{heard.name} {heard.detail} {heard.number} {heard.value}")
            self._listen(0.2)
        raise AssertionError(f"never heard: {what}; but {passed}")

    def hear_focus(self, role: str) -> Node:
        """The next of this role that gets the focus."""

        def is_wanted(heard: Heard) -> bool:
            is_focus = (heard.name, heard.detail, heard.number) == ("StateChanged", "focused", 1)
            return is_focus and heard.sender.role == role

        return self.hear(is_wanted, f"the focus going to a {role}").sender

    def hear_announcement(self, pattern: str) -> str:
        """The next announcement that matches."""
        return str(
            self.hear(
                lambda heard: heard.name == "Announcement" and re.search(pattern, str(heard.value)) is not None,
                f"“{pattern}” announced",
            ).value
        )

    def forget(self) -> None:
        """Forget what was heard until now."""
        self._listen(0.3)
        self._heard.clear()

    def _listen(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._note(self._connection.receive(timeout=left))
            except TimeoutError:
                return

    def _note(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal and len(message.body) >= 4:
            detail, number, _, value, *_ = message.body
            sender = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
            self._heard.append(Heard(fields[HeaderFields.member], detail, number, sender, value[1]))

    def _look(self, role: str, name: str) -> Node | None:
        nodes = (node for node in self.program().walk() if node.role == role)
        return next((node for node in nodes if node.name == name), None)
