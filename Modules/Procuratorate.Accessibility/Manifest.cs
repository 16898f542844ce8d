using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Accessibility",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "适老化与无障碍: text size, contrast, reading aloud and a mode for the elderly, remembered for each visitor.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.Liquid"])]
