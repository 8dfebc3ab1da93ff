# What is wrong with a form about people.
