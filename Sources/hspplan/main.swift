print("hspplan")
