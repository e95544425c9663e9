"""The simulated exchange: accounts, orders, matching, money, and the trade protocols.

terms             the words of trading, with the wire's numbers
accounts          who trades, and what each may trade
contracts         what is traded; listing finds it, parlays join event contracts to one
money, fees       exact money, exchange rates, what a trade costs
orders            orders and fills
rules, hours      what an order must be like; when it holds
admission         lets orders in; amendments changes them
triggers, slicing when a conditional order comes to life; how much of a sliced one is due
matching, combos  how orders are filled; tape gives the market's trades that they meet, floor brings them together
ledger            cash and positions; booking writes down what happens to them and to orders
margin            what positions need; valuation what an account is worth, capacity how much it could trade
lifecycle         what time does to positions: expiry, dividends, splits
desks             all that belongs to one account
exchange          all of the above together
store, rows       keep it in SQLite

room              the exchange as a room of the simulator, with office and gate: who is told, who may order
reading, writing, account_writing, strategy_view    requests and messages
*_handlers        the protocols, a thin layer
"""
