using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

[assembly: Theme(
    Name = "Branch Theme",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "The public face of the branch and of every county procuratorate; names, colours and banner are settings.",
    Dependencies = ["Procuratorate.Accessibility", "Procuratorate.News", "Procuratorate.Search", "Procuratorate.ServiceLinks"],
    Tags = ["Procuratorate"])]
