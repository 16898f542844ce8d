using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Makes a statement of a tag whose name has been read; reads up to the end of the tag, or of the block that it opens. Null is a tag without effect.</summary>
internal delegate Statement? LiquidTagReader(TemplateParser parser, Token tag);
