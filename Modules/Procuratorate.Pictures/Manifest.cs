using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Pictures",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "Pictures in the size that a visitor's screen needs, in lists and in the text of articles.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.Liquid", "OrchardCore.Media"])]
