using OrchardCore.BackgroundTasks.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.BackgroundTasks",
    Folder = "BackgroundTasks",
    Name = "Background Tasks",
    Category = "Tasks",
    Description = "Lists the tasks that run in the background and sets when they do.")]

[assembly: StoredType(typeof(BackgroundTaskDocument), "OrchardCore.BackgroundTasks")]
