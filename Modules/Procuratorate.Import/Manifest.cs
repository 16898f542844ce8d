using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Procuratorate Import",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "Takes pages over from the present site: articles, service links and the footer's facts.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.CustomSettings", "OrchardCore.Recipes.Core", "Procuratorate.News", "Procuratorate.ServiceLinks"])]
