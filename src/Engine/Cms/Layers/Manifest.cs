using OrchardCore.Layers.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Layers",
    Folder = "Layers",
    Name = "Layers",
    Category = "Content",
    Description = "Puts widgets into the zones of pages; layers say on which pages.",
    Dependencies = ["OrchardCore.Widgets", "OrchardCore.Scripting", "OrchardCore.Rules"])]

[assembly: StoredType(typeof(LayersDocument), "OrchardCore.Layers")]
