// Tables, assets and module carried in the program.
