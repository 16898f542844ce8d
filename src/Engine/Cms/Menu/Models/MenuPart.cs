using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Makes its item a menu.</summary>
public class MenuPart : ContentPart
{
}
