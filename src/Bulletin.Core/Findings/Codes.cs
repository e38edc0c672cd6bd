namespace Bulletin.Core.Findings;

/// <summary>Every code ever given. A code that falls out of use stays here and is never given again.</summary>
public static class Codes
{
    // 1xx reading
    public const string Binary = "BUL100";
    public const string EncodingRecognised = "BUL101";
    public const string TooLarge = "BUL102";
    public const string TooDeep = "BUL103";
    public const string NotYaml = "BUL104";
    public const string EmptyFile = "BUL105";
    public const string FullWidthColon = "BUL106";
    public const string FullWidthQuote = "BUL107";
    public const string FullWidthComma = "BUL108";
    public const string FullWidthDash = "BUL109";
    public const string TabIndent = "BUL110";
    public const string WideIndent = "BUL111";
    public const string NoBlankAfterColon = "BUL112";
    public const string UnclosedQuote = "BUL113";
    public const string UnclosedBracket = "BUL114";
    public const string ReservedOpening = "BUL115";
    public const string TextAfterQuote = "BUL116";
    public const string ColonInValue = "BUL117";
    public const string NotIndented = "BUL118";
    public const string ControlCharacter = "BUL119";
    public const string Anchor = "BUL120";
    public const string Tag = "BUL121";
    public const string SeveralDocuments = "BUL122";
    public const string DuplicateKey = "BUL123";
    public const string UnknownKey = "BUL124";
    public const string WrongShape = "BUL125";
    public const string MissingKey = "BUL126";
    public const string BothBodies = "BUL127";
    public const string KeyNotText = "BUL128";
    public const string UnevenIndent = "BUL129";
    public const string FileMissing = "BUL130";
    public const string FileOutside = "BUL131";
    public const string FileRemote = "BUL132";
    public const string FileWrongCase = "BUL133";
    public const string FileUnreadable = "BUL134";
    public const string WrongFileKind = "BUL135";
    public const string NoBlankAfterDash = "BUL136";
    public const string NotAKey = "BUL137";
    public const string DeepFirstLine = "BUL138";
    public const string BadByte = "BUL139";
    public const string PrintedAsTyped = "BUL140";
    public const string NoteWithoutText = "BUL141";
    public const string NoteWithoutReference = "BUL142";
    public const string NoteTwice = "BUL143";
    public const string BrokenTable = "BUL144";
    public const string TooManyPhotos = "BUL145";
    public const string PhotoWidth = "BUL146";
    public const string TableTooLarge = "BUL147";
    public const string BrokenCsv = "BUL148";
    public const string FoldedBody = "BUL149";
    public const string UnusedIgnore = "BUL150";
    public const string IgnoreWithoutReason = "BUL151";
    public const string TextInRemark = "BUL152";
    public const string QuotesPrinted = "BUL153";
    public const string FullWidthBrackets = "BUL154";
    public const string FullWidthPicture = "BUL155";
    public const string UnevenRow = "BUL156";
    public const string FullWidthBar = "BUL157";
    public const string KeyOfIssue = "BUL158";
    public const string SeasonMisnamed = "BUL159";
    public const string SeasonUnreadable = "BUL160";
    public const string SeasonOutside = "BUL161";

    // 2xx fields
    public const string NotADate = "BUL200";
    public const string ImpossibleDate = "BUL201";
    public const string NotANumber = "BUL202";
    public const string NotAChoice = "BUL203";
    public const string UnsupportedVersion = "BUL204";
    public const string EmptyArticle = "BUL205";
    public const string ImpossibleTelephone = "BUL206";
    public const string ImpossibleEmail = "BUL207";
    public const string UnknownImprintLabel = "BUL208";
    public const string ImprintWithoutStop = "BUL209";
    public const string RecipientTwice = "BUL210";
    public const string IssuerTwice = "BUL211";
    public const string SecretWithoutCopy = "BUL212";
    public const string LongTitle = "BUL213";
    public const string IssuersInOne = "BUL214";
    public const string LeftUnfilled = "BUL215";
    public const string ShortNameTwice = "BUL216";

    // 3xx text
    public const string HalfWidthMark = "BUL301";
    public const string MixedPair = "BUL302";
    public const string UnpairedMark = "BUL303";
    public const string StraightQuote = "BUL304";
    public const string DoubledMark = "BUL305";
    public const string DottedEllipsis = "BUL306";
    public const string HyphenForSpan = "BUL307";
    public const string DocumentNumber = "BUL308";
    public const string NumberingMark = "BUL309";
    public const string NumberingSequence = "BUL310";
    public const string ShortYear = "BUL311";
    public const string YearInHanzi = "BUL312";
    public const string LeadingZero = "BUL313";
    public const string FullWidthDigit = "BUL314";
    public const string PercentSpan = "BUL315";
    public const string HourTwice = "BUL316";
    public const string ColloquialDate = "BUL317";
    public const string BlankInNumber = "BUL318";
    public const string BlankInText = "BUL319";
    public const string LeadingBlank = "BUL320";
    public const string NoBreakBlank = "BUL321";
    public const string ZeroWidth = "BUL322";
    public const string HardBreak = "BUL323";
    public const string PlaceholderText = "BUL324";
    public const string ParagraphTwice = "BUL325";
    public const string ParticleDe = "BUL326";

    // 4xx consistency
    public const string EventAfterIssue = "BUL401";
    public const string ContentsDate = "BUL402";
    public const string ContentsTitle = "BUL403";
    public const string NotInContents = "BUL404";
    public const string SpanOfDays = "BUL405";
    public const string Weekday = "BUL406";
    public const string TableTotal = "BUL407";
    public const string UnitForms = "BUL408";
    public const string PersonPosts = "BUL409";

    // 5xx pictures
    public const string PictureMissing = "BUL501";
    public const string PictureWrongCase = "BUL502";
    public const string PictureOutside = "BUL503";
    public const string PictureAbsolute = "BUL504";
    public const string PictureRemote = "BUL505";
    public const string NotAPicture = "BUL506";
    public const string PictureUnprintable = "BUL507";
    public const string PictureTooLarge = "BUL508";
    public const string PictureUnreadable = "BUL509";
    public const string PictureDamaged = "BUL510";
    public const string PictureCutOff = "BUL511";
    public const string PictureCoarse = "BUL520";
    public const string PictureScaledDown = "BUL521";
    public const string PictureTurned = "BUL522";
    public const string PictureConverted = "BUL523";
    public const string PictureFromCmyk = "BUL524";
    public const string PictureNarrower = "BUL525";
    public const string PictureWithoutCaption = "BUL526";
    public const string PictureTwice = "BUL527";
    public const string PictureUnused = "BUL528";
    public const string PicturePlaceDropped = "BUL529";
    public const string PictureProfileUnfit = "BUL530";

    // 6xx pages and faces
    public const string FaceStoodIn = "BUL601";
    public const string CharacterInNoFace = "BUL602";
    public const string ImprintAlone = "BUL603";
    public const string TableTooWide = "BUL606";
    public const string WordCut = "BUL607";
    public const string CharacterFromOtherFace = "BUL608";
    public const string NotDrawn = "BUL609";
    public const string ImprintUnplaced = "BUL610";
    public const string Tightened = "BUL611";
    public const string FaceNotLocked = "BUL612";
    public const string PressProfileMissing = "BUL613";
    public const string BoxOverfull = "BUL614";
    public const string TextInMergedCell = "BUL615";
    public const string AddressNotLive = "BUL616";
    public const string TextNotDrawn = "BUL617";
    public const string TextOffPage = "BUL618";
    public const string LaidOtherwise = "BUL619";
    public const string TooMuchToLayOut = "BUL620";
    public const string NoteInItself = "BUL621";

    // 7xx season
    public const string NumberMissing = "BUL701";
    public const string NumberRepeated = "BUL702";
    public const string NumberOrder = "BUL703";
    public const string DateOrder = "BUL704";
    public const string TotalOrder = "BUL705";
    public const string OutputWrittenTwice = "BUL706";
    public const string OutputProtected = "BUL707";
    public const string OutputEdited = "BUL708";

    // 8xx template
    public const string TemplateNotWord = "BUL801";
    public const string TemplateTooLarge = "BUL802";
    public const string TemplateMacros = "BUL803";
    public const string TemplateForeign = "BUL804";
    public const string ControlMissing = "BUL805";
    public const string ControlUnknown = "BUL806";
    public const string StyleMissing = "BUL807";
    public const string TemplateChanges = "BUL831";
    public const string ControlMisplaced = "BUL808";
    public const string ControlTwice = "BUL809";
    public const string StyleOfOtherKind = "BUL810";
    public const string TemplateMissing = "BUL820";
    public const string TemplateOutside = "BUL821";
    public const string TemplatePicture = "BUL822";
    public const string TemplateAttribute = "BUL823";
    public const string TemplatePictureBroken = "BUL824";
    public const string SeveralArticles = "BUL830";
    public const string NothingRed = "BUL835";
    public const string PageGeometry = "BUL840";
    public const string LinesAndCharacters = "BUL841";
    public const string FaceAndSize = "BUL842";
    public const string TextPlacement = "BUL843";
    public const string ImprintGeometry = "BUL844";
    public const string PageNumberGeometry = "BUL845";
    public const string MastheadGeometry = "BUL846";

    // 9xx documents from outside
    public const string DocumentNotWord = "BUL901";
    public const string DocumentTooLarge = "BUL902";
    public const string DocumentMacros = "BUL903";
}
