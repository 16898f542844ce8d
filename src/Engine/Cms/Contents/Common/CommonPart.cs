using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Lets an item's owner and the time that it was made be edited.</summary>
public class CommonPart : ContentPart
{
}
