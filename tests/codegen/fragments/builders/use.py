from opend_protocol import methods
from opend_protocol.builders import Condition, Order, Query, Rule, Search
from opend_protocol.enums import Figure, Kind

price = Condition(Figure.PRICE, least=5)
kinds = Rule(figure=Figure.KIND, values=[Kind.FUND, 8])
c2s = methods.SCREEN.pack({"conditions": [price, kinds], "order": Order(Figure.PRICE)}).c2s  # type: ignore[attr-defined]
assert [(each.figure, each.least, each.includesLeast, list(each.values)) for each in c2s.conditions] == [
    (1, 5.0, True, []),
    (2, 0.0, False, [7, 8]),
]
assert c2s.order.figure == 1
assert Condition().values == [] and Condition() == Rule()

sifted = methods.SIFT.pack({"rules": [Order(Figure.KIND), price]}).c2s  # type: ignore[attr-defined]
assert (sifted.orders[0].figure, len(sifted.conditions)) == (2, 1)
assert methods.BROWSE.pack({"query": None}).c2s.order.figure == 1  # type: ignore[attr-defined]
assert methods.BROWSE.pack({"query": Query(Figure.KIND)}).c2s.order.figure == 2  # type: ignore[attr-defined]

search = Search()
search.add_condition(Figure.PRICE, least=5)
search.add_condition(Figure.KIND)
search.set_order(Figure.KIND)
search.set_order(Figure.PRICE)
search.add_nothing()
found = methods.SEARCH.pack({"request": search}).c2s  # type: ignore[attr-defined]
assert [(each.figure, each.least, each.preferred) for each in found.conditions] == [(1, 5.0, 5.0), (2, 0.0, 0.0)]
assert found.order.figure == 1
